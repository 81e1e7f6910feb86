package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;

/** News by letter: the renditions of a medium are made and can be shown. */
public record MediaReady(MediaId media, AccountId owner, MediaKind kind) {}
