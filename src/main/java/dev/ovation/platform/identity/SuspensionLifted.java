package dev.ovation.platform.identity;

/** News by letter: this account may act again. */
public record SuspensionLifted(AccountId account) {}
