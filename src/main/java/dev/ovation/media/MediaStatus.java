package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;

/**
 * What another module may need to know of a medium before it shows it.
 *
 * @param progress of the processing, 0 to 1
 */
public record MediaStatus(
        MediaId id, AccountId owner, Purpose purpose, MediaKind kind, MediaState state, double progress) {

    public boolean ready() {
        return state == MediaState.READY;
    }
}
