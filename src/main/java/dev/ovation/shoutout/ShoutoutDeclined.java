package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** The performer said no, and why; the buyer pays nothing. */
public record ShoutoutDeclined(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String performer,
        MoneyBack money,
        String reason,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return money.and(
                Map.of("number", number, "performer", performer, "reason", reason, "order", order.path()));
    }
}
