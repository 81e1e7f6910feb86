package dev.ovation.account;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * The form of our hashes: PBKDF2 with HMAC-SHA256, a random salt each and the pepper. The id before a hash says how
 * many rounds made it, so that their number can rise without locking anybody out.
 */
final class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String NOTHING = "0".repeat(2 * (SALT_BYTES + HASH_BYTES));
    private static final Pattern FORM = Pattern.compile("\\{pbkdf2-(\\d{1,9})}(\\p{XDigit}+)");

    private PasswordHashes() {}

    static PasswordEncoder encoder(String pepper, int rounds) {
        var encoder = new DelegatingPasswordEncoder(id(rounds), Map.of(id(rounds), pbkdf2(pepper, rounds)));
        encoder.setDefaultPasswordEncoderForMatches(new OtherRounds(pepper));
        return encoder;
    }

    /** A hash of the right form that no password has: to check it costs what it costs to check a real one. */
    static String ofNobody(int rounds) {
        return "{" + id(rounds) + "}" + NOTHING;
    }

    /** Whether no password ever opened the account that has it. */
    static boolean isNobodys(String hash) {
        return hash.endsWith("}" + NOTHING);
    }

    private static String id(int rounds) {
        return "pbkdf2-" + rounds;
    }

    private static PasswordEncoder pbkdf2(String pepper, int rounds) {
        return new Pbkdf2PasswordEncoder(pepper, SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    /** Reads hashes from before the number of rounds was changed. */
    private record OtherRounds(String pepper) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException("New hashes have the present number of rounds");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            var form = FORM.matcher(hash == null ? "" : hash);
            return form.matches()
                    && pbkdf2(pepper, Integer.parseInt(form.group(1))).matches(password, form.group(2));
        }
    }
}
