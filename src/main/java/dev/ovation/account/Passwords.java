package dev.ovation.account;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords, a few at a time: a flood of sign-ins waits or is refused with
 * {@link AccountRefused.TooBusy}, it does not take the machine.
 */
@Component
class Passwords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final Semaphore turns;
    private final Duration patience;

    @Autowired
    Passwords(AuthSettings settings) {
        this(
                PasswordHashes.encoder(settings.pepper(), settings.rounds()),
                PasswordHashes.ofNobody(settings.rounds()),
                settings.checksAtOnce(),
                PATIENCE);
    }

    Passwords(PasswordEncoder encoder, String nobodysHash, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.nobodysHash = nobodysHash;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a real check, so that an unknown address cannot be told from a wrong password. */
    void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    /** For an account that no password opens. */
    String nobodysHash() {
        return nobodysHash;
    }

    /** Made with another number of rounds than new ones. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
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
