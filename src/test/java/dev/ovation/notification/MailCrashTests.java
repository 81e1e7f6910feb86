package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ovation.house.Browser;
import dev.ovation.house.Installation;
import dev.ovation.house.Reply;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails, a mail server that is away, and a process that is killed: nobody is forgotten. */
class MailCrashTests {

    @Test
    @DisplayName("viggio 33: every mail arrives, whatever is killed")
    void everyMailArrivesWhateverIsKilled(@TempDir Path data) throws Exception {
        var port = freePort();
        try (var house = Installation.fresh(
                data,
                "--ovation.mail.carrier=smtp",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + port,
                "--ovation.auth.rounds=1000")) {
            var early = signUp(house, "early", 8);
            house.kill();

            var server = SmtpServers.at(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
            server.start();
            try {
                house.start();
                letTimePass(house);
                for (var email : early) {
                    assertThat(ids(server, email))
                            .as("waited while the server was away: %s", email)
                            .hasSize(1);
                }

                var late = signUp(house, "late", 12);
                house.kill();
                house.start();
                letTimePass(house);
                for (var email : late) {
                    // SMTP permits no more than this: a copy that was sent again can be told by its id.
                    assertThat(ids(server, email))
                            .as("killed while sending: %s", email)
                            .isNotEmpty();
                    assertThat(ids(server, email).stream().distinct()).hasSize(1);
                }
                assertThat(early)
                        .allSatisfy(email -> assertThat(ids(server, email)).hasSize(1));
            } finally {
                server.stop();
            }
        }
    }

    private static List<String> signUp(Installation house, String name, int many) throws Exception {
        var emails = IntStream.range(0, many)
                .mapToObj(i -> name + i + "@example.test")
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads.invokeAll(emails.stream()
                    .<Callable<Reply>>map(email -> () -> new Browser(house.address()).post("/api/v1/accounts", """
                            {"email": "%s", "password": "long enough", "displayName": "Ada", "acceptedTerms": true}""".formatted(email)))
                    .toList());
            for (var reply : replies) {
                reply.get().expect(201);
            }
        }
        return emails;
    }

    /** What the server did not take at first is tried again after a while. */
    private static void letTimePass(Installation house) {
        var browser = new Browser(house.address());
        browser.get("/dev/mails").expect(200); // jobs of the killed process have been taken over
        browser.put("/dev/clock", "{\"advance\": \"PT10M\"}").expect(200);
    }

    private static List<String> ids(GreenMail server, String email) throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .map(MailCrashTests::id)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(email);
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
