package dev.ovation.storage.disk;

import dev.ovation.platform.Settings;
import dev.ovation.storage.FolderTree;
import dev.ovation.storage.Growing;
import dev.ovation.storage.StorageKey;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stored bytes as plain files below {@code files} in the data folder, so that nginx could serve them too. */
@Component
class DiskFiles implements StoredFiles {

    private final Path root;

    DiskFiles(Settings settings) {
        root = settings.data().toAbsolutePath().resolve("files");
    }

    @Override
    public Optional<Located> find(StorageKey key) {
        var path = at(key);
        try {
            var file = Files.readAttributes(path, BasicFileAttributes.class);
            return file.isRegularFile()
                    ? Optional.of(new Located.OnDisk(path, file.size(), file.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public long length(StorageKey key) {
        return at(key).toFile().length();
    }

    @Override
    public Growing grow(StorageKey key) throws IOException {
        var path = at(key);
        var isNew = !Files.exists(path);
        if (isNew) {
            Files.createDirectories(folderOf(path));
        }
        var growing = new GrowingFile(path, this::at);
        if (isNew) {
            FolderTree.syncOne(folderOf(path));
        }
        return growing;
    }

    @Override
    public void put(StorageKey key, Path source) throws IOException {
        var target = at(key);
        Files.createDirectories(folderOf(target));
        FolderTree.sync(source);
        if (Files.isDirectory(source)) {
            FolderTree.delete(target); // a folder cannot be renamed over a full one
        }
        moveIn(source, target);
        FolderTree.syncOne(folderOf(target));
    }

    /** Scratch and store may be mounted apart; then the copy is made beside the target and renamed. */
    private static void moveIn(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.AtomicMoveNotSupportedException otherDisk) {
            var beside = target.resolveSibling(target.getFileName() + ".new");
            FolderTree.delete(beside);
            try (var paths = Files.walk(source)) {
                for (var path : paths.toList()) {
                    Files.copy(path, beside.resolve(source.relativize(path).toString()));
                }
            }
            FolderTree.sync(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public Borrowed borrow(StorageKey key) throws IOException {
        var path = at(key);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(key.value());
        }
        return new Borrowed() {
            @Override
            public Path path() {
                return path;
            }

            @Override
            public void close() {
                // It lies here anyway.
            }
        };
    }

    @Override
    public void delete(StorageKey key) throws IOException {
        FolderTree.delete(at(key));
    }

    @Override
    public List<StorageKey> untouchedSince(String shelf, Instant moment) throws IOException {
        var found = new ArrayList<StorageKey>();
        for (var drawer : children(root.resolve(shelf))) {
            for (var entry : children(drawer)) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(moment)) {
                    found.add(new StorageKey(shelf + "/" + drawer.getFileName() + "/" + entry.getFileName()));
                }
            }
        }
        return found;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** Every key has a folder: the root at least. */
    private static Path folderOf(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private Path at(StorageKey key) {
        return root.resolve(key.value());
    }
}
