package dev.ovation.notification;

import dev.ovation.platform.Settings;
import dev.ovation.platform.WrongSetting;
import dev.ovation.platform.events.Alert.Severity;
import dev.ovation.platform.logging.RequestId;
import io.sentry.Hint;
import io.sentry.RequestDetails;
import io.sentry.SentryClient;
import io.sentry.SentryEnvelope;
import io.sentry.SentryEvent;
import io.sentry.SentryLevel;
import io.sentry.SentryOptions;
import io.sentry.protocol.Message;
import io.sentry.transport.ITransport;
import io.sentry.transport.RateLimiter;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a project of anything that speaks Sentry's protocol. Sentry's own library writes the envelopes; what it would
 * do by itself (catch errors, queue, name the machine, read its environment) is off: an alert is sent by its job, which
 * knows whether it arrived.
 */
final class SentryChannel implements AlertChannel {

    private final SentryClient client;
    private final String site;

    private SentryChannel(SentryClient client, String site) {
        this.client = client;
        this.site = site;
    }

    static SentryChannel of(String dsn, Settings settings, OutsideCall call) {
        var options = SentryOptions.empty();
        options.setDsn(dsn);
        options.setSentryClientName("ovation");
        options.setSendClientReports(false);
        options.setTransportFactory((all, project) -> new OneCall(all, project, call));
        try {
            return new SentryChannel(new SentryClient(options), settings.baseUrl());
        } catch (IllegalArgumentException wrong) {
            throw new WrongSetting("ovation.alerts.sentry-dsn", "is not the address of a project");
        }
    }

    @Override
    public String name() {
        return "sentry";
    }

    @Override
    public void send(RaisedAlert alert) {
        var message = new Message();
        message.setFormatted(alert.sentence());
        var event = new SentryEvent(Date.from(alert.raisedAt()));
        event.setEventId(new io.sentry.protocol.SentryId(alert.id())); // sent twice, it is there once
        event.setMessage(message);
        event.setLevel(alert.severity() == Severity.SERIOUS ? SentryLevel.ERROR : SentryLevel.WARNING);
        event.setPlatform("java");
        event.setLogger("ovation.alerts");
        event.setFingerprints(List.of(alert.code()));
        event.setTag("code", alert.code());
        event.setTag("about", alert.about().toString());
        event.setTag("page", site + alert.page());
        // The job that sends it carries the id of the request that raised it.
        if (RequestId.current() != null) {
            event.setTag("request_id", RequestId.current());
        }
        client.captureEvent(event);
    }

    /** Sends what the client hands over while the job waits. */
    private record OneCall(SentryOptions options, RequestDetails project, OutsideCall call) implements ITransport {

        @Override
        public void send(SentryEnvelope envelope, Hint hint) {
            var body = new ByteArrayOutputStream();
            try {
                options.getSerializer().serialize(envelope, body);
            } catch (Exception unwritable) {
                throw AlertNotTaken.ever("it cannot be written for Sentry");
            }
            var request = HttpRequest.newBuilder(URI.create(project.getUrl().toString()))
                    .header("Content-Type", "application/x-sentry-envelope")
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()));
            project.getHeaders().forEach((name, value) -> {
                if (!name.equalsIgnoreCase("Connection")) {
                    request.header(name, value);
                }
            });
            call.make("sentry", request.build());
        }

        @Override
        public void flush(long timeoutMillis) {}

        @Override
        public @Nullable RateLimiter getRateLimiter() {
            return null;
        }

        @Override
        public void close(boolean isRestarting) {}

        @Override
        public void close() {}
    }
}
