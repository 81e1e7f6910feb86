package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** No card of a buyer paid for the video; the order is over and nothing was taken. */
public record ShoutoutNeverPaid(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "order", order.path());
    }
}
