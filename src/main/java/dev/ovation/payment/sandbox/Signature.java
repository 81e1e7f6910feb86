package dev.ovation.payment.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** {@code t=seconds,v1=hex}: HMAC-SHA256 over the time, a full stop and the raw body. */
final class Signature {

    static final String HEADER = "Sandbox-Signature";

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private Signature() {}

    static String of(byte[] body, Instant at, String secret) {
        return "t=%d,v1=%s"
                .formatted(at.getEpochSecond(), HexFormat.of().formatHex(code(body, at.getEpochSecond(), secret)));
    }

    /** Compared in constant time; a genuine one that is older than five minutes is not taken either. */
    static boolean isGenuine(@Nullable String header, byte[] body, Instant now, String secret) {
        var form = FORM.matcher(header == null ? "" : header);
        if (!form.matches()) {
            return false;
        }
        var seconds = Long.parseLong(form.group(1));
        var age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
        var given = HexFormat.of().parseHex(form.group(2));
        return MessageDigest.isEqual(given, code(body, seconds, secret)) && age.compareTo(TOLERANCE) <= 0;
    }

    private static byte[] code(byte[] body, long seconds, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
