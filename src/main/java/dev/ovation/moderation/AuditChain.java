package dev.ovation.moderation;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How entries hang together: SHA-256 over the hash of the one before and everything that an entry says, each part with
 * its length before it, so that no two entries read alike.
 */
final class AuditChain {

    /** Before the first entry. */
    static final byte[] START = new byte[32];

    /** What is covered of one entry. @param detailsHash of the details, which may be gone */
    record Link(
            long position,
            Instant at,
            @Nullable AccountId by,
            String act,
            Owner about,
            @Nullable String request,
            byte[] detailsHash) {}

    private AuditChain() {}

    static byte[] hash(byte[] before, Link link) {
        var digest = sha256();
        digest.update(before);
        add(digest, Long.toString(link.position()));
        add(digest, link.at().toString());
        add(digest, link.by() == null ? "" : link.by().toString());
        add(digest, link.act());
        add(digest, link.about().kind());
        add(digest, link.about().id());
        add(digest, link.request() == null ? "" : link.request());
        digest.update(link.detailsHash());
        return digest.digest();
    }

    static byte[] hash(String details) {
        return sha256().digest(details.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
