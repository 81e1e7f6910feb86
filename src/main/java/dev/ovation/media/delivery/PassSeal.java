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
    private static final int LEAST_BYTES = 25;
    private static final int LEAST_BODY = 34; // characters for that many bytes
    private static final int HASH = 43;
    private static final int LONGEST = 300; // a download's name included
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
        var name = pass.savedAs().name().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(LEAST_BYTES + name.length)
                .putLong(pass.media().getMostSignificantBits())
                .putLong(pass.media().getLeastSignificantBits())
                .put((byte) (pass.previewOnly() ? 1 : 0))
                .putLong(pass.expires())
                .put(name)
                .array();
        var body = ENCODER.encodeToString(bytes);
        return body + "." + hash(body);
    }

    /** Empty unless the token is, character by character, one that {@link #close} wrote. */
    Optional<Pass> open(String token) {
        var dot = token.length() - HASH - 1;
        if (dot < LEAST_BODY || token.length() > LONGEST || token.charAt(dot) != '.') {
            return Optional.empty();
        }
        var body = token.substring(0, dot);
        var given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(hash(body).getBytes(StandardCharsets.UTF_8), given)) {
            return Optional.empty();
        }
        return Optional.of(read(ByteBuffer.wrap(Base64.getUrlDecoder().decode(body))));
    }

    private static Pass read(ByteBuffer bytes) {
        var media = new UUID(bytes.getLong(), bytes.getLong());
        var previewOnly = bytes.get() == 1;
        var expires = bytes.getLong();
        var name = StandardCharsets.UTF_8.decode(bytes).toString();
        return new Pass(media, previewOnly, expires, new SavedAs(name));
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
