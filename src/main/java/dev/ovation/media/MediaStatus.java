package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;

/** What another module may need to know of a medium before it shows it. */
public record MediaStatus(MediaId id, AccountId owner, MediaKind kind, MediaState state) {

    public boolean ready() {
        return state == MediaState.READY;
    }
}
