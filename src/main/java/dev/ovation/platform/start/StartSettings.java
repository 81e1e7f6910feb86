package dev.ovation.platform.start;

import dev.ovation.platform.logging.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Checks the settings, then fills in what follows from the mode, so that every module finds its value where it looks.
 */
class StartSettings implements EnvironmentPostProcessor {

    /** Known to everybody: it protects nothing and keeps a developer's passwords valid over restarts. */
    private static final String DEVELOPMENT_PEPPER = "a-pepper-for-development-only";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var installation = Installation.in(environment);
        var complaints = StartRules.complaintsAbout(installation);
        if (!complaints.isEmpty()) {
            throw new StartRefused(complaints);
        }
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("decided at start", decided(installation)));
        sources.addLast(new MapPropertySource("follows from the mode", following(installation)));
    }

    private static Map<String, Object> decided(Installation installation) {
        var decided = new LinkedHashMap<String, Object>();
        decided.put("ovation.mode", installation.mode());
        decided.put("ovation.demo", installation.demo());
        decided.put(
                "ovation.auth.pepper", installation.pepper().isBlank() ? DEVELOPMENT_PEPPER : installation.pepper());
        if (installation.gateway().isBlank()) {
            decided.put("ovation.payment.gateway", StartRules.SANDBOX);
        }
        if (Integer.parseInt(installation.port()) == 0) {
            // Chosen before the server binds it: links in mails and cookies need it earlier.
            decided.put("server.port", freePort());
        }
        return decided;
    }

    private static Map<String, Object> following(Installation installation) {
        return installation.development()
                ? Map.of("logging.pattern.console", Redaction.CONSOLE_PATTERN)
                : Map.of("logging.structured.format.console", "ecs");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
