package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** One id leads from a request through everything that comes of it: gateway, letter, job, mail, alert. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "ovation.mail.carrier=folder",
            "ovation.mail.folder=" + RequestIdTests.MAILS,
            "logging.level.dev.ovation.platform.jobs=debug"
        })
class RequestIdTests {

    static final String MAILS = "target/request-id-mails";

    private final House house;
    private final String handle = Stage.handle("bo");
    private final Person bo;

    RequestIdTests(House house) {
        this.house = house;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @BeforeEach
    void forgetMails() throws IOException {
        house.finish();
        Files.createDirectories(Path.of(MAILS));
        for (var mail : mails()) {
            Files.delete(mail);
        }
    }

    @Test
    @DisplayName("viggio 47: the id of a request is in the lines of its gateway call, its jobs and its mails, and in the mails")
    void anOrderIsFollowedFromTheRequestToTheMailsOfDaysLater(CapturedOutput output) throws IOException {
        var fan = house.person("Fan");
        var card = Shop.savedCard(house, fan, handle);
        forgetMails();
        var placed = Orders.place(
                        fan.client(),
                        Orders.wish(handle, 5_000, ", \"paymentMethodId\": \"" + card + "\""),
                        Shop.key())
                .expect(201);
        var id = placed.header("X-Request-Id").orElseThrow();
        var payment = placed.text("/payment/id");
        house.finish();
        assertThat(lines(output, id))
                .anyMatch(line -> line.contains("Payment " + payment + ": charge of sandbox is held"));
        awaitLine(output, id, "Mail ShoutoutOrdered");
        awaitLine(output, id, "Mail ShoutoutRequested");
        assertThat(mails()).hasSize(2).allSatisfy(mail -> assertThat(mail).content().contains("X-Request-Id: " + id));

        forgetMails();
        house.advance(Duration.ofDays(4).plusHours(1));
        assertThat(lines(output, id))
                .anyMatch(line -> line.contains("Job remind-of-shoutout " + placed.text("/id")));
        awaitLine(output, id, "Mail ShoutoutReminder");
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail).content().contains("X-Request-Id: " + id));
    }

    @Test
    @DisplayName("viggio 47: what a letter begins is of the request that wrote it, up to the operators' alert")
    void anAlertIsOfTheRequestThatRaisedIt(CapturedOutput output) {
        var forged = house.stranger().post("/api/v1/webhooks/sandbox", "{}").refused(401, "notice_not_genuine");
        house.finish();
        assertThat(lines(output, forged.header("X-Request-Id").orElseThrow()))
                .anyMatch(line -> line.contains("Job send-alert"))
                .anyMatch(line -> line.contains("Alert webhook_refused"));
    }

    @Test
    void whatNobodyAskedForHasAnIdOfItsOwn(CapturedOutput output) {
        Orders.paid(house, Orders.placed(house, Orders.guestEmail(), handle, 5_000));
        house.advance(Duration.ofDays(7));
        assertThat(output.getOut().lines().filter(line -> line.contains("Job ") || line.contains("Mail ")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*\\[[A-Za-z0-9_-]{22}].*"));
    }

    /** That a mail has left is told after it is written down, which is all that a finished house waits for. */
    private static void awaitLine(CapturedOutput output, String id, String words) {
        Awaitility.await(words).atMost(Duration.ofMinutes(1)).until(() -> lines(output, id).stream().anyMatch(line -> line.contains(words)));
    }

    private static List<String> lines(CapturedOutput output, String id) {
        return output.getOut().lines().filter(line -> line.contains("[" + id + "]")).toList();
    }

    private static List<Path> mails() throws IOException {
        try (var files = Files.list(Path.of(MAILS))) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
