package dev.ovation.platform.start;

import dev.ovation.platform.Settings;
import java.nio.file.Files;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready only while the data folder takes bytes: a full or vanished disk sends callers to another node. */
@Component("dataFolderHealthIndicator") // the health groups name it
class DataFolderHealthIndicator implements HealthIndicator {

    private final Settings settings;

    DataFolderHealthIndicator(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        return Files.isWritable(settings.data())
                ? Health.up().build()
                : Health.down().build();
    }
}
