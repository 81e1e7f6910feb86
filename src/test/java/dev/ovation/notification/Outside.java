package dev.ovation.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's server, as strict as the real one; it may also be ill. */
abstract class Outside implements AutoCloseable {

    enum Health {
        WELL,
        BROKEN,
        /** Takes the call and never answers. */
        HANGING,
        /** Says that it will answer, and never does. */
        HALF_ANSWERING
    }

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    final AtomicInteger calls = new AtomicInteger();
    volatile Health health = Health.WELL;

    /** What it answers: a status and a body. */
    record Answer(int status, String body) {}

    Outside() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    abstract Answer answer(String method, URI address, com.sun.net.httpserver.Headers headers, byte[] body);

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        var body = exchange.getRequestBody().readAllBytes();
        switch (health) {
            case WELL -> {
                var answer = answer(
                        exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
                send(exchange, answer);
            }
            case BROKEN -> send(exchange, new Answer(500, "{}"));
            case HANGING -> sleep();
            case HALF_ANSWERING -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().flush();
                sleep();
            }
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    static JsonNode json(byte[] bytes) {
        return JSON.readTree(bytes);
    }
}
