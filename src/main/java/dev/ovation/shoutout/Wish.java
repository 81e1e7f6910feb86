package dev.ovation.shoutout;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a video to be.
 *
 * @param from who is named as its giver
 * @param giftMessage what is written beside the video for the one who gets it
 * @param open whether it may be shown on the performer's page
 */
public record Wish(
        ForWhom forWhom,
        String to,
        String from,
        @Nullable Occasion occasion,
        String instructions,
        @Nullable String giftMessage,
        boolean open) {}
