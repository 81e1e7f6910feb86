package dev.ovation.platform.metrics;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether anybody measures us.
 *
 * @param token what Prometheus shows; null for nobody, and then nothing is measured
 * @param patience how long a scrape waits for the database's figures: less than Prometheus waits for us
 */
@ConfigurationProperties("ovation.metrics")
record MetricsSettings(
        @Nullable String token,
        @DefaultValue("3s") Duration patience) {

    boolean measured() {
        return token != null && !token.isBlank();
    }

    /** The token is nobody's to read. */
    @Override
    public String toString() {
        return "MetricsSettings[measured=" + measured() + "]";
    }
}
