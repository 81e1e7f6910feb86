package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file as its owner and staff may know it.
 *
 * @param bytes of the whole file, as declared and, once uploaded, as it is
 * @param background whether people's own files go before it
 * @param progress of the processing, 0 to 1
 * @param attempt which try of the processing this is
 * @param expiresAt when it is forgotten, while it is uploaded
 */
public record MediaFile(
        MediaId id,
        AccountId owner,
        Purpose purpose,
        MediaKind kind,
        MediaState state,
        String filename,
        long bytes,
        boolean background,
        double progress,
        int attempt,
        @Nullable Failure failure,
        @Nullable Double durationSeconds,
        @Nullable Integer width,
        @Nullable Integer height,
        Description description,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
