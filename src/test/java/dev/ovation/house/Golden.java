package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test compares with what the code says now, so that a change shows as a diff in review. */
final class Golden {

    private Golden() {}

    /** Writes the file instead when the build is called with {@code -Dgolden.update=true}. */
    static void compare(Path file, String now, Class<?> test) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, now);
            return;
        }
        var committed = Files.exists(file) ? Files.readString(file) : "";
        assertThat(now)
                .as(
                        "%s is not what the code says. If the change is meant: mvn -Dtest=%s -Dgolden.update=true"
                                + " -Dweb.skip=true test, look at the diff, commit it.",
                        file, test.getSimpleName())
                .isEqualTo(committed);
    }
}
