package dev.ovation.media;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that arrive in one request.
 *
 * @param offset where they belong
 * @param length how many were announced, or -1
 */
public record Chunk(long offset, long length, InputStream body, @Nullable Checksum checksum) {}
