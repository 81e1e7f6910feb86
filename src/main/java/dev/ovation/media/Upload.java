package dev.ovation.media;

import java.time.Instant;

/**
 * How far an upload is.
 *
 * @param offset bytes that have arrived and would survive a loss of power
 * @param length bytes of the whole
 * @param expires when it is forgotten if nothing more arrives
 */
public record Upload(MediaId id, long offset, long length, Instant expires) {

    public boolean complete() {
        return offset == length;
    }
}
