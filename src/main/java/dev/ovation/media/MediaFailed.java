package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;

/** News by letter: nothing could be made of a medium; its owner may retry or upload another. */
public record MediaFailed(MediaId media, AccountId owner, Failure failure) {}
