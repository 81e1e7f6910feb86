import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as bin/dev starts it, over a data folder of its own. */
final class Site implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ovation is ready at (http://localhost:\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Path data;
    final URI address;
    final Duration start;
    private final Process process;

    private Site(Path data, URI address, Duration start, Process process) {
        this.data = data;
        this.address = address;
        this.start = start;
        this.process = process;
    }

    static Site over(Path data, String... settings) throws Exception {
        var command = new ArrayList<>(List.of("bin/dev", "--no-demo"));
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OVATION_PORT", "0");
        builder.environment().put("OVATION_DATA", data.toAbsolutePath().toString());
        var begin = System.nanoTime();
        var process = builder.start();
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> {
            try (var output = process.inputReader()) {
                output.lines().forEach(line -> {
                    var match = READY.matcher(line);
                    if (match.find()) {
                        ready.complete(URI.create(match.group(1)));
                    }
                });
            } catch (IOException | java.io.UncheckedIOException ended) {
                // it was stopped
            }
            ready.completeExceptionally(new IllegalStateException("The application did not start"));
        });
        var address = ready.get(180, TimeUnit.SECONDS);
        return new Site(data, address, Duration.ofNanos(System.nanoTime() - begin), process);
    }

    long pid() {
        return process.pid();
    }

    /** CPU seconds used so far by the application itself, without its PostgreSQL. */
    double cpu() throws IOException {
        return ticks(pid()) / 100.0;
    }

    /** CPU seconds used so far by its PostgreSQL. */
    double databaseCpu() throws IOException {
        double sum = 0;
        for (var child : process.descendants().toList()) {
            sum += ticks(child.pid()) / 100.0;
        }
        return sum;
    }

    /** Resident memory of the application and its PostgreSQL, shared pages counted once, in MB. */
    double memory() throws IOException {
        double sum = pss(pid());
        for (var child : process.descendants().toList()) {
            sum += pss(child.pid());
        }
        return sum / 1024;
    }

    HttpResponse<String> call(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static long ticks(long pid) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }

    private static long pss(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }
}
