package dev.ovation.notification;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.JacksonException;

/** The part of the Bot API that sends a message, with its rules. */
final class Telegram extends Outside {

    static final String TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
    static final String CHAT = "-1001234567890";

    final List<String> messages = new CopyOnWriteArrayList<>();

    @Override
    Answer answer(String method, URI address, Headers headers, byte[] body) {
        if (!address.getPath().equals("/bot" + TOKEN + "/sendMessage")) {
            return refused(401, "Unauthorized");
        }
        if (!method.equals("POST") || !"application/json".equals(headers.getFirst("Content-Type"))) {
            return refused(400, "Bad Request: message text is empty");
        }
        try {
            var message = json(body);
            if (!message.path("chat_id").asString("").equals(CHAT)) {
                return refused(400, "Bad Request: chat not found");
            }
            var text = message.path("text").asString("");
            if (text.isBlank()) {
                return refused(400, "Bad Request: message text is empty");
            }
            if (text.length() > 4096) {
                return refused(400, "Bad Request: message is too long");
            }
            messages.add(text);
            return new Answer(200, "{\"ok\": true, \"result\": {\"message_id\": " + messages.size() + "}}");
        } catch (JacksonException unreadable) {
            return refused(400, "Bad Request: can't parse JSON object");
        }
    }

    private static Answer refused(int status, String because) {
        return new Answer(
                status, "{\"ok\": false, \"error_code\": %d, \"description\": \"%s\"}".formatted(status, because));
    }
}
