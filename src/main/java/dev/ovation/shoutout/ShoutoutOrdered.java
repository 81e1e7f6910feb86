package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** A buyer's money is held or here, and the performer has the order. */
public record ShoutoutOrdered(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String performer,
        MoneyBack money,
        Instant deadline,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return money.and(
                Map.of("number", number, "performer", performer, "deadline", deadline, "order", order.path()));
    }
}
