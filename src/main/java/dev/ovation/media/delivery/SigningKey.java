package dev.ovation.media.delivery;

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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The secret under every media address: {@code ovation.media.signing-key} when several nodes must agree on
 * one, else made once and kept in the data folder.
 */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final int LEAST_CHARS = 32;

    @Bean
    PassSeal passSeal(@Value("${ovation.media.signing-key:}") String configured, Settings settings) {
        var secret = configured.isEmpty() ? kept(settings.data().resolve("secrets/media-addresses")) : configured;
        if (secret.length() < LEAST_CHARS) {
            throw new IllegalStateException("ovation.media.signing-key needs " + LEAST_CHARS + " characters or more");
        }
        return new PassSeal(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep the secret of media addresses in " + file, failed);
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
