package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** A buyer's bank returned the money of an order that was not delivered yet: it goes on, with its days anew. */
public record ShoutoutResumed(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String performer,
        Instant deadline,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout + "/" + deadline;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "performer", performer, "deadline", deadline, "order", order.path());
    }
}
