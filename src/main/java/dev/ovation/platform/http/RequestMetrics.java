package dev.ovation.platform.http;

import dev.ovation.platform.metrics.Metrics;
import dev.ovation.platform.metrics.Timer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How long answers took. Each label has few words: a path as its route says it, never as somebody wrote it. */
@Component
public class RequestMetrics {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String[] CLASSES = {"other", "1xx", "2xx", "3xx", "4xx", "5xx"};

    private final Timer requests;

    RequestMetrics(Metrics metrics) {
        requests = metrics.timer(
                "ovation_http_request_seconds",
                "How long requests took until their answer was written or handed over.",
                "method",
                "route",
                "status");
    }

    /** @param begun as {@link System#nanoTime} said then */
    public void answered(String method, String route, int status, long begun) {
        var known = METHODS.contains(method) ? method : "other";
        requests.since(begun, known, route, CLASSES[status / 100 < CLASSES.length ? status / 100 : 0]);
    }
}
