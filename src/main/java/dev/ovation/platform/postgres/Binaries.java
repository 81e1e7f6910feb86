package dev.ovation.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the archive on the class path. */
final class Binaries {

    private static final int ANY_EXECUTE = 0111;

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    Path program(String name) {
        var file = Machine.current() == Machine.WINDOWS ? name + ".exe" : name;
        return home.resolve("bin").resolve(file);
    }

    static Binaries unpackedIn(Path folder) {
        var name = Machine.current().archive(System.getProperty("os.arch"));
        var archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new PostgresFailed("This build does not carry PostgreSQL for this machine (" + name
                    + "): build it here, or set ovation.database.url");
        }
        try {
            var home = folder.resolve("programs-" + fingerprint(archive));
            if (!Files.exists(home)) {
                unpack(archive, folder, home);
            }
            return new Binaries(home);
        } catch (IOException failed) {
            throw new PostgresFailed("Could not unpack PostgreSQL into " + folder + ": " + failed.getMessage(), failed);
        }
    }

    /** The jar's own checksum of the archive: costs no reading, and another build never meets old programs. */
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        var mark = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(mark);
    }

    private static void unpack(URL archive, Path folder, Path home) throws IOException {
        var staged = Files.createTempDirectory(folder, "unfinished-");
        Folders.permit(staged, "rwxr-xr-x");
        try (var bytes = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(bytes)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, staged);
            }
        }
        if (Machine.current() == Machine.LINUX) {
            // Or a power cut could leave empty programs under the final name.
            Command.run(folder, List.of("sync", "-f", staged.toString()));
        }
        Files.move(staged, home);
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("unexpected path " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            Folders.permit(target, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        Folders.permit(target, (entry.getMode() & ANY_EXECUTE) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }

    /** Removes what other versions and interrupted starts left in a folder that is ours alone. */
    void removeOthersFrom(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> path.getFileName().toString().matches("(programs|unfinished)-.*"))
                    .filter(path -> !path.equals(home))
                    .forEach(Folders::delete);
        }
    }
}
