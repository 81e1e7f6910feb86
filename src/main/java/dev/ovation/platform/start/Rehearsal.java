package dev.ovation.platform.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A start that only exists to be remembered by the JVM: visits what everybody visits first, then ends. */
@Component
@OnlyWhere(setting = "ovation.rehearsal", is = "true")
class Rehearsal {

    private static final int ROUNDS = 3;

    private static final String[] FIRST_VISITS = {
        "/", "/health/ready", "/api/v1/me", "/api/v1/categories", "/api/v1/performers", "/api/v1/feed", "/nowhere"
    };

    @EventListener
    void visitThenEnd(ApplicationReadyEvent ready) throws Exception {
        var context = ready.getApplicationContext();
        var site = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        try (var visitor = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var path : FIRST_VISITS) {
                    visit(visitor, site.resolve(path));
                }
            }
        }
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
    }

    private static void visit(HttpClient visitor, URI page) throws IOException, InterruptedException {
        visitor.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
}
