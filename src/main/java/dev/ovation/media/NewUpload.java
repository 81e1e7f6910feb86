package dev.ovation.media;

/** What a client says of a file before it sends it; only the length and the purpose are believed. */
public record NewUpload(long length, Purpose purpose, String filename, String filetype) {}
