package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** The money came when others had taken all places; the buyer pays nothing. */
public record ShoutoutPlaceGone(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String performer,
        MoneyBack money,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return money.and(Map.of("number", number, "performer", performer, "order", order.path()));
    }
}
