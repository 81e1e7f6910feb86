import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

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
        var last = new ConcurrentLinkedDeque<String>();
        Thread.ofVirtual().start(() -> {
            try (var output = process.inputReader()) {
                output.lines().forEach(line -> {
                    if (!ready.isDone()) {
                        last.add(line); // what follows is a line for each mail and payment: millions
                    }
                    var match = READY.matcher(line);
                    if (match.find()) {
                        ready.complete(URI.create(match.group(1)));
                    }
                });
            } catch (IOException | java.io.UncheckedIOException ended) {
                // it was stopped
            }
            ready.completeExceptionally(new IllegalStateException("It did not start:\n" + String.join("\n", last)));
        });
        var address = ready.get(180, TimeUnit.SECONDS);
        return new Site(data, address, Duration.ofNanos(System.nanoTime() - begin), process);
    }

    long pid() {
        return process.pid();
    }

    /** CPU seconds used so far by the application itself. */
    double cpu() throws IOException {
        return Proc.cpu(pid());
    }

    /** CPU seconds used so far by the application and its PostgreSQL. */
    double cpuOfBoth() throws IOException {
        var sum = cpu();
        for (var child : process.descendants().toList()) {
            sum += Proc.cpu(child.pid()) + Proc.cpuOfEnded(child.pid());
        }
        return sum;
    }

    /** CPU seconds of the programs that the application ran to their end. */
    double cpuOfPrograms() throws IOException {
        return Proc.cpuOfEnded(pid());
    }

    /** Resident memory of the application and its PostgreSQL, shared pages counted once, in MB. */
    double memory() throws IOException {
        double sum = Proc.memory(pid());
        for (var child : process.descendants().toList()) {
            sum += Proc.memory(child.pid());
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

    /** One chunk of an upload as tus sends it. */
    HttpResponse<String> append(String path, Path file, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method("PATCH", HttpRequest.BodyPublishers.ofFile(file))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .headers(headers);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
