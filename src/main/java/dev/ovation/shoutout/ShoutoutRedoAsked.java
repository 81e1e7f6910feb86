package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import java.time.Instant;
import java.util.Map;

/** Staff asks a performer to make a video once more. */
public record ShoutoutRedoAsked(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        String complaint,
        String decision,
        Instant deadline)
        implements Announcement {

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number", number, "complaint", complaint, "decision", decision, "deadline", deadline, "request",
                "/studio/requests/" + shoutout);
    }
}
