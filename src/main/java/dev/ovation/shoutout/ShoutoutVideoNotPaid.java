package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** A performer's video was never paid; it goes to nobody. */
public record ShoutoutVideoNotPaid(
        ShoutoutId shoutout,
        Recipient recipient,
        String number)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "request", "/studio/requests/" + shoutout);
    }
}
