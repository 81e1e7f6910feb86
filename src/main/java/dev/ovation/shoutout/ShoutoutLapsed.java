package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.util.Map;

/** A performer's deadline passed without a video. */
public record ShoutoutLapsed(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        Money yours)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "yours", yours, "request", "/studio/requests/" + shoutout);
    }
}
