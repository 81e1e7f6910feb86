package dev.ovation.notification;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Where Sentry's protocol takes envelopes, with its rules: the same event twice is there once. */
final class Sentry extends Outside {

    static final String KEY = "a94ae32be2584e0bbd7a4cbb95971fee";

    private static final Pattern AUTH =
            Pattern.compile("Sentry sentry_version=7, ?sentry_client=[^,\\s]+, ?sentry_key=" + KEY);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Set<String> LEVELS = Set.of("fatal", "error", "warning", "info", "debug");
    private static final int MOST_BYTES = 1024 * 1024;

    final Map<String, JsonNode> events = new ConcurrentHashMap<>();

    String dsn() {
        return address("").toString().replace("http://", "http://" + KEY + "@") + "/42";
    }

    @Override
    Answer answer(String method, URI address, Headers headers, byte[] body) {
        if (!method.equals("POST") || !address.getPath().equals("/api/42/envelope/")) {
            return new Answer(404, "{}");
        }
        var auth = headers.getFirst("X-Sentry-Auth");
        if (auth == null || !AUTH.matcher(auth).matches()) {
            return new Answer(401, "{\"detail\": \"bad sentry authentication header\"}");
        }
        if (!"application/x-sentry-envelope".equals(headers.getFirst("Content-Type"))) {
            return new Answer(415, "{\"detail\": \"not an envelope\"}");
        }
        if (body.length > MOST_BYTES) {
            return new Answer(413, "{\"detail\": \"envelope exceeds size limits\"}");
        }
        try {
            return envelope(body);
        } catch (JacksonException | IllegalArgumentException wrong) {
            return new Answer(400, "{\"detail\": \"invalid envelope\"}");
        }
    }

    /** A line of JSON for the envelope, a line for the item, and as many bytes as that line says. */
    private Answer envelope(byte[] body) {
        int first = newline(body, 0);
        int second = newline(body, first + 1);
        var head = json(Arrays.copyOfRange(body, 0, first));
        var item = json(Arrays.copyOfRange(body, first + 1, second));
        int length = item.path("length").asInt(-1);
        int end = second + 1 + length;
        if (length < 0 || end > body.length || (end < body.length && body[end] != '\n')) {
            throw new IllegalArgumentException("the length is wrong");
        }
        var event = json(Arrays.copyOfRange(body, second + 1, end));
        var id = head.path("event_id").asString("");
        demand(item.path("type").asString("").equals("event"));
        demand(ID.matcher(id).matches() && event.path("event_id").asString("").equals(id));
        demand(LEVELS.contains(event.path("level").asString("")));
        demand(!event.path("timestamp").isMissingNode());
        demand(event.path("message").path("formatted").asString("").length() <= 8192);
        event.path("tags").properties().forEach(tag -> demand(
                tag.getKey().length() <= 32 && tag.getValue().asString("").length() <= 200));
        events.put(id, event);
        return new Answer(200, "{\"id\": \"" + id + "\"}");
    }

    private static int newline(byte[] body, int from) {
        for (int i = from; i < body.length; i++) {
            if (body[i] == '\n') {
                return i;
            }
        }
        throw new IllegalArgumentException("a line is missing");
    }

    private static void demand(boolean fulfilled) {
        if (!fulfilled) {
            throw new IllegalArgumentException("not an event");
        }
    }
}
