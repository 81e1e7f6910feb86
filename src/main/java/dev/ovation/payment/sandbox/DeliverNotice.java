package dev.ovation.payment.sandbox;

import dev.ovation.payment.sandbox.DeliverNotice.Delivery;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Brings a notice over HTTP to the application's own door, again and again until it is taken, as gateways do. */
@Component
@SandboxOnly
class DeliverNotice implements Job<Delivery> {

    /** Which notice; a doubled one has two deliveries. */
    record Delivery(String notice) {}

    static final JobKind<Delivery> KIND = JobKind.light("deliver-sandbox-notice", Delivery.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    // Made for the first notice: it reads every certificate that the machine trusts, which a start need not wait for.
    private final SingletonSupplier<HttpClient> http = SingletonSupplier.of(
            () -> HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    private final SandboxTable table;
    private final DeskTable desk;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Environment environment;

    DeliverNotice(SandboxTable table, DeskTable desk, JsonMapper json, InstantSource clock, Environment environment) {
        this.table = table;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public JobKind<Delivery> kind() {
        return KIND;
    }

    @Override
    public void run(Delivery delivery) throws IOException, InterruptedException {
        var notice = table.notice(delivery.notice());
        var body = json.writeValueAsBytes(new NoticeBody(notice.id(), notice.type(), notice.charge(), notice.at()));
        var request = HttpRequest.newBuilder(address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(body, clock.instant(), desk.secret()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.obtain().send(request, BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("A notice was answered with " + answer.statusCode());
        }
    }

    /** The port is known once the server listens; until then the delivery is tried again. */
    private URI address() throws IOException {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            throw new IOException("Nobody listens yet");
        }
        return URI.create("http://localhost:" + port + "/api/v1/webhooks/" + SandboxGateway.NAME);
    }
}
