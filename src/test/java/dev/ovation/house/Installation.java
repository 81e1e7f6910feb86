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

    private static final String MODE = "--ovation.mode=";

    private final Path data;
    private final String heap;
    private final List<String> arguments;
    private Process process;
    private URI address;

    private Installation(Path data, String heap, List<String> arguments) {
        this.data = data;
        this.heap = heap;
        this.arguments = arguments;
    }

    /** Over an empty folder, at a free port; in development mode unless an argument says otherwise. */
    public static Installation fresh(Path data, String... arguments) throws Exception {
        return begun(new Installation(data, "-Xmx300m", List.of(arguments)));
    }

    /** As real people use it, with the heap that {@code bin/ovation} gives it; the money is the sandbox's. */
    public static Installation production(Path data, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(
                MODE + "production", "--ovation.demo=true", "--ovation.demo-content=accounts", "--ovation.auth.rounds=1000"));
        all.addAll(List.of(arguments));
        return begun(new Installation(data, "-Xmx160m", all));
    }

    private static Installation begun(Installation installation) throws Exception {
        installation.start();
        return installation;
    }

    public URI address() {
        return address;
    }

    /** What it has written so far, line by line. */
    public List<String> output() throws IOException {
        return Files.readAllLines(data.resolve("output.txt"));
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
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspring.aot.enabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.ovation.Ovation",
                "--ovation.data=" + data,
                "--ovation.test.database=own",
                "--server.port=0"));
        if (arguments.stream().noneMatch(argument -> argument.startsWith(MODE))) {
            command.add(MODE + "development");
        }
        command.addAll(arguments);
        Files.createDirectories(data);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .start();
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> copyOutput(ready));
        address = ready.get(10, TimeUnit.MINUTES);
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
