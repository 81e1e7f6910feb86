package dev.ovation.platform.identity;

/** Somebody is about to leave, or stays after all: what his account says now counts. */
public record AccountClosing(AccountId account) {}
