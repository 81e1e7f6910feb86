package dev.ovation.storage;

import dev.ovation.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Temporary folders of this machine, on the same disk as the store so that what was made there is moved and
 * not copied. A folder belongs to a subject; whoever takes one anew clears what a killed process left there.
 */
@Component
public class Scratch {

    private final Path root;

    Scratch(Settings settings) {
        root = settings.data().toAbsolutePath().resolve("scratch");
    }

    /** A fresh empty folder. @param subject letters, digits and dashes */
    public Folder folder(String subject) throws IOException {
        Files.createDirectories(root);
        clear(subject);
        return new Folder(Files.createTempDirectory(root, subject + "."));
    }

    /** Forgets what is left of a subject. */
    public void clear(String subject) throws IOException {
        for (var left : leftovers()) {
            if (left.getFileName().toString().startsWith(subject + ".")) {
                FolderTree.delete(left);
            }
        }
    }

    /** Every folder that exists now. */
    public List<Path> leftovers() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var children = Files.list(root)) {
            return children.toList();
        }
    }

    /** How many bytes the disk can still take. */
    public long room() throws IOException {
        Files.createDirectories(root);
        return Files.getFileStore(root).getUsableSpace();
    }

    /** One temporary folder; gone with everything in it when closed. */
    public record Folder(Path path) implements AutoCloseable {

        public long bytes() throws IOException {
            try (var files = Files.walk(path)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            }
        }

        @Override
        public void close() throws IOException {
            FolderTree.delete(path);
        }
    }
}
