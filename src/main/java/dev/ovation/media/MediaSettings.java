package dev.ovation.media;

import dev.ovation.media.ffmpeg.Bounds;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is accepted, and for how long an unfinished upload is kept.
 *
 * @param maxUpload of any file
 * @param maxPicture of a file that turns out to be a still
 * @param maxVideoPixels width times height
 * @param maxPicturePixels width times height
 * @param uploadLife since its last byte arrived
 * @param openUploads unfinished ones of one account
 */
@ConfigurationProperties("ovation.media")
record MediaSettings(
        @DefaultValue("4GB") DataSize maxUpload,
        @DefaultValue("100MB") DataSize maxPicture,
        @DefaultValue("3h") Duration maxDuration,
        @DefaultValue("36000000") long maxVideoPixels,
        @DefaultValue("110000000") long maxPicturePixels,
        @DefaultValue("24h") Duration uploadLife,
        @DefaultValue("20") int openUploads) {

    Bounds bounds() {
        return new Bounds(maxDuration, maxVideoPixels, maxPicturePixels);
    }
}
