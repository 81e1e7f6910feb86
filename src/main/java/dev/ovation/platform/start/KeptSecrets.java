package dev.ovation.platform.start;

import dev.ovation.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Secrets of this installation that nobody needs to know: configured when several nodes must agree on one, else made
 * once and kept in the data folder.
 */
@Component
public class KeptSecrets {

    private static final int LEAST_CHARS = 32;

    private final Path folder;

    KeptSecrets(Settings settings) {
        folder = settings.data().resolve("secrets");
    }

    /**
     * @param name of its file in the data folder
     * @param setting how an operator sets it
     * @param configured what is set; empty for nothing
     */
    public byte[] of(String name, String setting, String configured) {
        var secret = configured.isEmpty() ? kept(folder.resolve(name)) : configured;
        if (secret.length() < LEAST_CHARS) {
            throw new IllegalStateException(setting + " needs " + LEAST_CHARS + " characters or more");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep the secret in " + file, failed);
        }
    }

    /** Written beside and linked in, so that nobody ever reads half of it and the first of two wins. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var fresh = Files.createTempFile(file.getParent(), "fresh", "");
        Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // Its secret is as good as ours.
        } finally {
            Files.delete(fresh);
        }
    }
}
