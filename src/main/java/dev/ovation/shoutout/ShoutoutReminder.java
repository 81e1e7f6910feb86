package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;

/** A video is still to be made, and its deadline is near. */
public record ShoutoutReminder(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        Money yours,
        Instant deadline,
        long hours)
        implements Announcement {

    @Override
    public String key() {
        return shoutout + "/" + deadline + "/" + hours;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number", number,
                "yours", yours,
                "deadline", deadline,
                "hours", hours,
                "request", "/studio/requests/" + shoutout);
    }
}
