package dev.ovation.platform.jooq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that this build carries: one folder per schema, named like its module. */
record Migrations(List<String> schemas, String fingerprint) {

    static final String ROOT = "db/migration/";

    static Migrations onClassPath() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "*/*.sql");
            Arrays.sort(files, Comparator.comparing(Migrations::path));
            var schemas = Arrays.stream(files)
                    .map(file -> path(file).split("/")[0])
                    .distinct()
                    .toList();
            return new Migrations(schemas, fingerprint(files));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String fingerprint(Resource[] files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(path(file).getBytes());
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For example {@code platform/V1__jobs_events_keys.sql}. */
    private static String path(Resource file) {
        try {
            var address = Objects.requireNonNull(file.getURL().getPath());
            return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
