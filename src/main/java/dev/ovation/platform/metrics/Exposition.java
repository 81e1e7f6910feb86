package dev.ovation.platform.metrics;

import dev.ovation.platform.WrongSetting;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All metrics as Prometheus reads them, for who shows its token. */
@Component
public class Exposition {

    public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final int LEAST_CHARS = 16;
    private static final String BEARER = "Bearer ";

    private final MetricsSettings settings;
    private final Metrics metrics;
    private final DatabaseReading database;

    Exposition(MetricsSettings settings, Metrics metrics, DatabaseReading database) {
        var token = settings.token();
        if (settings.measured() && token != null && token.length() < LEAST_CHARS) {
            throw new WrongSetting("ovation.metrics.token", "needs " + LEAST_CHARS + " characters or more");
        }
        this.settings = settings;
        this.metrics = metrics;
        this.database = database;
    }

    /** Whether there is anything to ask for. */
    public boolean exists() {
        return settings.measured();
    }

    /** @param authorization the header of that name; takes the same time however much of it is right */
    public boolean isFor(@Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(bytes(BEARER + settings.token()), bytes(authorization));
    }

    public byte[] write() {
        var all = MetricSnapshots.builder();
        metrics.now().forEach(all::metricSnapshot);
        ProcessReading.figures().forEach(all::metricSnapshot);
        database.figures().forEach(all::metricSnapshot);
        var text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, all.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
