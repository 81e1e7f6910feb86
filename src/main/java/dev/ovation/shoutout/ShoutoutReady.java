package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.platform.events.Announcement;
import java.util.Map;

/** A buyer's video is there: made for the first time, or made again under the same link. */
public record ShoutoutReady(
        ShoutoutId shoutout,
        MediaId video,
        Recipient recipient,
        String number,
        String performer,
        String link)
        implements Announcement {

    @Override
    public String key() {
        return shoutout + "/" + video;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "performer", performer, "link", "/s/" + link);
    }
}
