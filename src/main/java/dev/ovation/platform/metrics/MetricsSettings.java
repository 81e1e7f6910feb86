package dev.ovation.platform.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether anybody measures us.
 *
 * @param token what Prometheus shows; null for nobody, and then nothing is measured
 */
@ConfigurationProperties("ovation.metrics")
record MetricsSettings(@Nullable String token) {

    boolean measured() {
        return token != null && !token.isBlank();
    }

    /** The token is nobody's to read. */
    @Override
    public String toString() {
        return "MetricsSettings[measured=" + measured() + "]";
    }
}
