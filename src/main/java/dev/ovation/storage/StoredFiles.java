package dev.ovation.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port to stored bytes. What was put is there whole or not at all, and survives a loss of power once the
 * call has returned. A key names one file, or a folder of files that came and goes together.
 */
public interface StoredFiles {

    /** Where the bytes of a file lie; empty when there is no such file. */
    Optional<Located> find(StorageKey key);

    /** How many bytes a growing or finished file has; 0 when there is none. */
    long length(StorageKey key);

    /** Opens a file for growing at its end, and makes it when it is not there. */
    Growing grow(StorageKey key) throws IOException;

    /** Moves a finished file or folder of this machine in, in place of what was there. */
    void put(StorageKey key, Path source) throws IOException;

    /** The bytes of one file as a file of this machine, until it is closed. */
    Borrowed borrow(StorageKey key) throws IOException;

    /** Deletes a file, or a folder with all that is in it; nothing there is fine. */
    void delete(StorageKey key) throws IOException;

    /** The keys on a shelf (see {@link StorageKey#of}) that have not changed since a moment, for sweepers. */
    List<StorageKey> untouchedSince(String shelf, Instant moment) throws IOException;

    /** Where bytes are: a server that can send files by itself need not read them. */
    sealed interface Located {

        /** On a disk of this machine, or mounted like one. */
        record OnDisk(Path path, long length, Instant modified) implements Located {}
    }

    /** Bytes lent as a local file. */
    interface Borrowed extends AutoCloseable {

        Path path();

        @Override
        void close();
    }
}
