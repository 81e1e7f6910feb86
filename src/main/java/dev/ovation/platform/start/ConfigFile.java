package dev.ovation.platform.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The operator's one file: {@code OVATION_CONFIG}, properties or YAML. The environment goes before it. */
class ConfigFile implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = environment.getProperty("OVATION_CONFIG", "");
        if (name.isBlank()) {
            return;
        }
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new StartRefused(List.of("OVATION_CONFIG: there is no readable file " + file));
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "OVATION_CONFIG",
                        Map.of("spring.config.additional-location", file.toUri().toString())));
    }
}
