package dev.ovation.platform.postgres;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database; with no address the shipped PostgreSQL.
 *
 * @param url jdbc address of an outside PostgreSQL
 * @param user its role
 * @param password the role's password
 * @param shared whether several processes of ours use it; without a word, an outside one is and the shipped one is not
 * @param flags settings of the shipped PostgreSQL beyond ours, for example {@code shared_buffers}
 */
@ConfigurationProperties("ovation.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("ovation") String user,
        @DefaultValue("") String password,
        @Nullable Boolean shared,
        @DefaultValue Map<String, String> flags) {

    boolean isOutside() {
        return url != null && !url.isBlank();
    }

    boolean isShared() {
        return shared == null ? isOutside() : shared;
    }
}
