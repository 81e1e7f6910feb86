package dev.ovation.platform.identity;

/** News by letter: this account is gone for good. */
public record AccountClosed(AccountId account) {}
