package dev.ovation.performer;

/**
 * Whom somebody follows, hidden ones left out. They may be thousands and only go back into a query, so they stay what
 * PostgreSQL wrote: an array to be cast to {@code uuid[]}.
 */
public record Followed(int size, String ids) {}
