package dev.ovation.platform.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application that a test starts a database and a data folder of its own, all on one server per test run.
 *
 * <p>It needs no annotation: Spring finds it by {@code META-INF/spring.factories}. A test that wants the application's
 * own server says {@code ovation.test.database=own}.
 */
public class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final Path FOLDER = Path.of("target", "test-data");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** One server for all; it goes down with the JVM, whatever ends that. */
    private static final class Shared {
        static final ShippedPostgres SERVER = start();

        private static ShippedPostgres start() {
            var folder = FOLDER.resolve("postgres");
            Folders.delete(folder.resolve("cluster"));
            folder.resolve("furnished").toFile().delete();
            // A test's data is not worth waiting for the disk; DurabilityTests look at the real setting.
            var server = ShippedPostgres.over(folder, Map.of("fsync", "off", "max_connections", "200"));
            // After the applications, which still say good-bye to it.
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }

    /** Before the start's own settings, which look at the mode. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("test mode", Map.of("ovation.mode", "development")));
        if (environment.getProperty("ovation.test.database", "shared").equals("own")) {
            return;
        }
        var name = "test" + NUMBER.incrementAndGet();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "ovation.database.url", create(name),
                                "ovation.database.user", Shared.SERVER.user(),
                                "ovation.database.password", Shared.SERVER.password(),
                                "ovation.data", folder(name).toString())));
    }

    private static Path folder(String name) {
        var folder = FOLDER.resolve(name);
        Folders.delete(folder);
        return folder;
    }

    private static String create(String name) {
        try (var connection = DriverManager.getConnection(
                        Shared.SERVER.address() + "postgres", "postgres", Shared.SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + Shared.SERVER.user());
            return Shared.SERVER.address() + name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
