package dev.ovation.storage.disk;

import dev.ovation.storage.Growing;
import dev.ovation.storage.StorageKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** A file open at its end; its length is what really lies on the disk, not what somebody remembers. */
final class GrowingFile implements Growing {

    private final FileChannel channel;
    private final Function<StorageKey, Path> files;

    GrowingFile(Path path, Function<StorageKey, Path> files) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.files = files;
    }

    @Override
    public long length() throws IOException {
        return channel.size();
    }

    @Override
    public void append(ByteBuffer bytes) throws IOException {
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void appendAll(StorageKey other) throws IOException {
        try (var source = FileChannel.open(files.apply(other), StandardOpenOption.READ)) {
            var from = 0L;
            while (from < source.size()) {
                var count = channel.transferFrom(source.position(from), channel.size(), source.size() - from);
                if (count <= 0) {
                    throw new IOException("Could not append " + other);
                }
                from += count;
            }
        }
    }

    @Override
    public void cutTo(long length) throws IOException {
        channel.truncate(length);
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
