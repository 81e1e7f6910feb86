package dev.ovation.payment.sandbox;

import dev.ovation.payment.Payment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Writes and signs notices by hand, right and wrong. */
@TestComponent
public class Postman {

    private final DeskTable desk;
    private final InstantSource clock;

    Postman(DeskTable desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public String body(Payment payment, String notice) {
        return body(payment.id().value(), notice);
    }

    public String body(UUID charge, String notice) {
        return """
                {"id": "%s", "type": "charge.taken", "charge": "%s", "at": "2026-11-22T12:00:00Z"}""".formatted(notice, charge);
    }

    /** As the sandbox signs, so long before or after now. */
    public Map<String, String> signed(String body, Duration away) {
        return signed(body, away, desk.secret());
    }

    public Map<String, String> signed(String body, Duration away, String secret) {
        var at = clock.instant().plus(away);
        return Map.of(Signature.HEADER, Signature.of(body.getBytes(StandardCharsets.UTF_8), at, secret));
    }
}
