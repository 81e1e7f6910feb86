package dev.ovation.performer;

/** A trade that performers are found by. */
public record Category(String slug, String name) {}
