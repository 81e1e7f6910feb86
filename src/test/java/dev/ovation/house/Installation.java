package dev.ovation.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A whole installation as an operator runs it: a process of its own with its own data folder and PostgreSQL, that a test
 * may kill at any moment and start again over the same data.
 */
public final class Installation implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ovation is ready at (http://localhost:\\d+)");

    private final Path data;
    private final List<String> arguments;
    private Process process;
    private URI address;

    private Installation(Path data, List<String> arguments) {
        this.data = data;
        this.arguments = arguments;
    }

    /** In development mode, over an empty folder, at a free port. */
    public static Installation fresh(Path data, String... arguments) throws Exception {
        var installation = new Installation(data, List.of(arguments));
        installation.start();
        return installation;
    }

    public URI address() {
        return address;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Starts over the data that is there; returns when it serves. */
    public void start() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspring.aot.enabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.ovation.Ovation",
                "--ovation.mode=development",
                "--ovation.data=" + data,
                "--ovation.test.database=own",
                "--server.port=0"));
        command.addAll(arguments);
        Files.createDirectories(data);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .start();
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> copyOutput(ready));
        address = ready.get(120, TimeUnit.SECONDS);
    }

    /** As if the machine had lost its power for this process: no warning, no clean-up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as a service manager does. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private void copyOutput(CompletableFuture<URI> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                var log = Files.newBufferedWriter(
                        data.resolve("output.txt"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                log.write(line + "\n");
                log.flush();
                var match = READY.matcher(line);
                if (match.find()) {
                    ready.complete(URI.create(match.group(1)));
                }
            }
        } catch (IOException gone) {
            // the process was killed; what it said is in the file
        }
        ready.completeExceptionally(new IllegalStateException("It ended before it was ready, see " + data));
    }
}
