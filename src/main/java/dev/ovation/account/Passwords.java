package dev.ovation.account;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords: PBKDF2 with a random salt each and a pepper from the environment. A few at a time:
 * a flood of sign-ins waits or is refused, it does not take the machine.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final String nobodysHash;

    Passwords(AuthSettings settings) {
        var id = "pbkdf2-" + settings.rounds();
        encoder = new DelegatingPasswordEncoder(
                id,
                Map.of(
                        id,
                        new Pbkdf2PasswordEncoder(
                                settings.pepper(),
                                SALT_BYTES,
                                settings.rounds(),
                                SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
        turns = new Semaphore(settings.checksAtOnce(), true);
        // A hash of the right form that no password has: checking it costs what checking a real one costs.
        nobodysHash = "{%s}%s".formatted(id, "0".repeat(2 * (SALT_BYTES + 32)));
    }

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a real check, so that an unknown address cannot be told from a wrong password. */
    void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AccountRefused.TooBusy();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AccountRefused.TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
