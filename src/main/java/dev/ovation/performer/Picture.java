package dev.ovation.performer;

/** Addresses of one public picture in three sizes, with the measures of the largest. */
public record Picture(String small, String medium, String large, int width, int height) {}
