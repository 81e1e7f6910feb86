package dev.ovation.performer;

/** What a performer's page counts. */
public record Counts(int posts, int videos, int photos, int albums, int followers, int likes) {}
