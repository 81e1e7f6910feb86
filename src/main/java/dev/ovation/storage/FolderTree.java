package dev.ovation.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** What the file system lacks for whole folders: deleting them, and pressing them to the disk. */
public final class FolderTree {

    private FolderTree() {}

    /** Deletes a file or a folder with everything in it; another may delete the same at the same time. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException | java.io.UncheckedIOException goneMeanwhile) {
            if (Files.exists(root)) {
                throw goneMeanwhile;
            }
        }
    }

    /** Returns when every file and folder below would survive a loss of power. */
    public static void sync(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            for (var path : paths.toList()) {
                syncOne(path);
            }
        }
    }

    /** A folder's own entry too: a new name in it is not durable before. */
    public static void syncOne(Path path) throws IOException {
        var folder = Files.isDirectory(path);
        if (folder && System.getProperty("os.name").startsWith("Windows")) {
            return; // Windows does not open folders, and writes their entries through.
        }
        try (var channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
