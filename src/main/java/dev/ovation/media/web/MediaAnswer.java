package dev.ovation.media.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.media.MediaFile;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaState;
import dev.ovation.media.MediaView;
import dev.ovation.media.Purpose;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * One's own file: how far it is and, once it is ready, its addresses.
 *
 * @param progress of the processing, 0 to 1
 * @param captionsLanguage as BCP 47 has it; absent where it was never said
 * @param view for its owner, once it is ready
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediaAnswer(
        MediaId id,
        MediaKind kind,
        MediaState state,
        double progress,
        @Nullable WhyNot failure,
        @Nullable Double durationSeconds,
        @Nullable Integer width,
        @Nullable Integer height,
        long bytes,
        Purpose purpose,
        String filename,
        Instant createdAt,
        @Nullable String altText,
        boolean captioned,
        @Nullable String captionsLanguage,
        @Nullable String preview,
        @Nullable MediaView view) {

    /** Why nothing could be made of it: a stable code, and words in the caller's language. */
    record WhyNot(String code, String message) {

        static WhyNot of(dev.ovation.media.Failure failure, MessageSource texts, Locale locale) {
            var words = texts.getMessage("media.failure." + failure.code(), null, failure.message(), locale);
            return new WhyNot(failure.code(), words == null ? failure.message() : words);
        }
    }

    static MediaAnswer of(MediaFile file, @Nullable MediaView view, MessageSource texts, Locale locale) {
        var failure = file.failure();
        var captions = file.description().captions();
        return new MediaAnswer(
                file.id(),
                file.kind(),
                file.state(),
                // A float of SQL in no more digits than it has.
                Math.round(file.progress() * 1000) / 1000.0,
                failure == null ? null : WhyNot.of(failure, texts, locale),
                file.durationSeconds(),
                file.width(),
                file.height(),
                file.bytes(),
                file.purpose(),
                file.filename(),
                file.createdAt(),
                file.description().altText(),
                captions != null,
                captions == null ? null : captions.language(),
                view == null ? null : view.preview(),
                view);
    }
}
