package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/** Nothing came of an upload for an order, and the reason is ours. */
public record VideoFailed(ShoutoutId shoutout, MediaId video) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "video_failed";
    }

    @Override
    public String key() {
        return video.toString();
    }

    @Override
    public Owner about() {
        return shoutout.asOwner();
    }

    @Override
    public String sentence() {
        return "A video for an order could not be prepared, and the reason is on our side.";
    }

    @Override
    public String page() {
        return "/staff/shoutouts/" + shoutout;
    }
}
