package dev.ovation.media.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes a pass as {@code body.hash} and reads it back. The hash is taken over the body's characters and
 * compared as characters, so that of all spellings of the same bytes only ours is accepted.
 */
final class PassSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY_CHARS = 34; // 25 bytes
    private static final int TOKEN_CHARS = BODY_CHARS + 1 + 43;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Mac prototype;

    PassSeal(byte[] secret) {
        try {
            prototype = Mac.getInstance(ALGORITHM);
            prototype.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String close(Pass pass) {
        var bytes = ByteBuffer.allocate(25)
                .putLong(pass.media().getMostSignificantBits())
                .putLong(pass.media().getLeastSignificantBits())
                .put((byte) (pass.previewOnly() ? 1 : 0))
                .putLong(pass.expires())
                .array();
        var body = ENCODER.encodeToString(bytes);
        return body + "." + hash(body);
    }

    /** Empty unless the token is, character by character, one that {@link #close} wrote. */
    Optional<Pass> open(String token) {
        if (token.length() != TOKEN_CHARS || token.charAt(BODY_CHARS) != '.') {
            return Optional.empty();
        }
        var body = token.substring(0, BODY_CHARS);
        var given = token.substring(BODY_CHARS + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(hash(body).getBytes(StandardCharsets.UTF_8), given)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(body));
        return Optional.of(
                new Pass(new UUID(bytes.getLong(), bytes.getLong()), bytes.get() == 1, bytes.getLong()));
    }

    /** A clone of a keyed Mac costs far less than keying one anew, and no two threads share it. */
    private String hash(String body) {
        try {
            var mac = (Mac) prototype.clone();
            return ENCODER.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
