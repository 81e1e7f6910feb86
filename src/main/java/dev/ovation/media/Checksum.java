package dev.ovation.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What the bytes of one request must add up to, as {@code Upload-Checksum} says: an algorithm and a digest. */
public record Checksum(String algorithm, byte[] digest) {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    /** As listed to clients. */
    public static final String KNOWN = "sha1,sha256,md5";

    /** Refuses with {@link MediaRefused.BadChecksum} what it cannot read. */
    public static Checksum of(String header) {
        var parts = header.strip().split(" ", 2);
        if (parts.length != 2 || !ALGORITHMS.containsKey(parts[0])) {
            throw new MediaRefused.BadChecksum();
        }
        try {
            return new Checksum(parts[0], Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException notBase64) {
            throw new MediaRefused.BadChecksum();
        }
    }

    MessageDigest begin() {
        try {
            return MessageDigest.getInstance(ALGORITHMS.getOrDefault(algorithm, algorithm));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean matches(MessageDigest sum) {
        return MessageDigest.isEqual(sum.digest(), digest);
    }
}
