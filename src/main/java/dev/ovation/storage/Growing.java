package dev.ovation.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file that grows at its end: what was written is kept when it is closed, however that comes about. */
public interface Growing extends Closeable {

    long length() throws IOException;

    void append(ByteBuffer bytes) throws IOException;

    /** Appends all of another growing file. */
    void appendAll(StorageKey other) throws IOException;

    /** Cuts it back to a length. */
    void cutTo(long length) throws IOException;

    /** Returns when everything written would survive a loss of power. */
    void sync() throws IOException;
}
