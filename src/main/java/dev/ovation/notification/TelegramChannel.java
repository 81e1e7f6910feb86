package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes into a Telegram group, as plain text: nothing in an alert can become markup. */
final class TelegramChannel implements AlertChannel {

    /** Of the Bot API, counted in UTF-16 units. */
    private static final int MOST_CHARS = 4096;

    private final URI address;
    private final String chat;
    private final Severity from;
    private final String site;
    private final OutsideCall call;
    private final JsonMapper json;

    /** @param address of the method that sends; it holds the bot's token */
    TelegramChannel(URI address, String chat, Severity from, String site, OutsideCall call, JsonMapper json) {
        this.address = address;
        this.chat = chat;
        this.from = from;
        this.site = site;
        this.call = call;
        this.json = json;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public boolean takes(Severity severity) {
        return severity.compareTo(from) >= 0;
    }

    @Override
    public void send(RaisedAlert alert) {
        var text = """
                %s: %s
                %s
                %s
                %s%s""".formatted(
                        alert.severity().word(), alert.code(), alert.sentence(), alert.about(), site, alert.page());
        var message = Map.of(
                "chat_id",
                chat,
                "text",
                text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text,
                "disable_notification",
                alert.severity() != Severity.SERIOUS);
        call.make(
                name(),
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(message)))
                        .build());
    }
}
