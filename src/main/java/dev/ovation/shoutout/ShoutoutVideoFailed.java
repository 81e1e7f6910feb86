package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** Nothing could be made of a performer's video; another one is wanted until the deadline. */
public record ShoutoutVideoFailed(
        ShoutoutId shoutout,
        MediaId video,
        Recipient recipient,
        String number,
        String why,
        Instant deadline)
        implements Announcement {

    @Override
    public String key() {
        return shoutout + "/" + video;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "why", why, "deadline", deadline, "request", "/studio/requests/" + shoutout);
    }
}
