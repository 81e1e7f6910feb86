package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** A performer's video is done and not paid yet, because the buyer's bank refused. */
public record ShoutoutCaptureRefused(
        ShoutoutId shoutout,
        PaymentId payment,
        Recipient recipient,
        String number,
        Instant payBy)
        implements Announcement {

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "payBy", payBy, "request", "/studio/requests/" + shoutout);
    }
}
