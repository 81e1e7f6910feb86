package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One server per folder; the machine itself lets go of it when we are killed. */
final class FolderLock implements AutoCloseable {

    /** Asked before the file is touched: closing a second handle on it would give up this process's lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        if (!HELD.add(folder)) {
            throw inUse(folder);
        }
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new FolderLock(folder, channel);
            }
            channel.close();
        } catch (IOException failed) {
            HELD.remove(folder);
            throw failed;
        }
        HELD.remove(folder);
        throw inUse(folder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(folder);
    }

    private static PostgresFailed inUse(Path folder) {
        return new PostgresFailed("Another Ovation is using " + folder + ": stop it, or choose another data folder");
    }
}
