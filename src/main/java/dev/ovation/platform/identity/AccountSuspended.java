package dev.ovation.platform.identity;

/** News by letter: this account may no longer act; its sessions have ended. */
public record AccountSuspended(AccountId account) {}
