package dev.ovation.shoutout;

import dev.ovation.account.GuestTokens;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.start.KeptSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The tokens that guests open their orders with. A token is made from the order's id under a secret of this
 * installation ({@code ovation.shoutout.token-key}): every mail can carry it, and only its hash is stored.
 */
@Component
class GuestOrders implements GuestTokens {

    private static final int BYTES = 16;

    /** Ready to begin; each token is made by a copy of it, because looking for one takes longer than the token. */
    private final Mac code;
    private final ShoutoutTable table;

    GuestOrders(@Value("${ovation.shoutout.token-key:}") String configured, KeptSecrets secrets, ShoutoutTable table) {
        code = code(secrets.of("guest-orders", "ovation.shoutout.token-key", configured));
        this.table = table;
    }

    @Override
    public Optional<Viewer.Guest> find(String token) {
        return table.byClaim(hash(token)).map(id -> new Viewer.Guest(id.asOwner()));
    }

    private static Mac code(byte[] key) {
        try {
            var code = Mac.getInstance("HmacSHA256");
            code.init(new SecretKeySpec(key, "HmacSHA256"));
            return code;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String token(ShoutoutId id) {
        try {
            var made = ((Mac) code.clone()).doFinal(id.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(made, BYTES));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] hash(ShoutoutId id) {
        return hash(token(id));
    }

    OrderPage pageOf(Shoutout order) {
        return order.buyer().isGuest()
                ? new OrderPage(true, token(order.id()))
                : new OrderPage(false, order.id().toString());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
