package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** Staff looked at a complaint and leaves the video as it is. */
public record ShoutoutComplaintDismissed(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String reason,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "reason", reason, "order", order.path());
    }
}
