package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** The performer said yes. */
public record ShoutoutAccepted(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String performer,
        Instant deadline,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "performer", performer, "deadline", deadline, "order", order.path());
    }
}
