package dev.ovation.catalog;

import dev.ovation.media.MediaId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a performer wants to publish, or what a post shall be after a change. */
public record NewPost(
        String title,
        String text,
        List<MediaId> media,
        boolean album,
        Audience audience,
        @Nullable Money price,
        @Nullable Instant publishAt) {}
