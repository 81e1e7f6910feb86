package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A performer's video about what one gets; everybody may see it. */
public record Intro(MediaId mediaId, String poster, String hls, String mp4, @Nullable Double durationSeconds) {

    static Intro of(MediaView video) {
        return new Intro(
                video.id(),
                Objects.requireNonNull(video.poster()),
                Objects.requireNonNull(video.hls()),
                Objects.requireNonNull(video.mp4()),
                video.durationSeconds());
    }
}
