package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What really leaves the house: to a real SMTP server, and as files. */
class CarrierTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Mail mail = new Mail(
            UUID.randomUUID(),
            "ada@müller.example",
            "de",
            "Bestätige deine Adresse: 10 € für 日本 🎬, und noch sehr viele Wörter, die nicht in eine Zeile passen",
            "Grüße\nhttp://localhost/confirm?token=abc\n",
            "<p>Grüße</p>",
            "Gjz0cQ2r9mBvS1dKxT4y7A");

    private final GreenMail server = SmtpServers.at(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Envelope envelope() throws Exception {
        return new Envelope(new InternetAddress("Ovation <no-reply@ovation.test>"));
    }

    private static SmtpCarrier smtp(int port) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpCarrier(sender, envelope());
    }

    @Test
    void aMailServerGetsBothPartsInFullAndUnicode() throws Exception {
        smtp(server.getSmtp().getPort()).carry(List.of(mail), NOW);
        check(server.getReceivedMessages()[0]);
    }

    @Test
    void theSameMailHasTheSameMessageId() throws Exception {
        var carrier = smtp(server.getSmtp().getPort());
        carrier.carry(List.of(mail), NOW);
        carrier.carry(List.of(mail), NOW.plusSeconds(60));
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + mail.id() + "@ovation>");
    }

    @Test
    @DisplayName("viggio 35: a mail server that is away is tried later")
    void aServerThatIsAwayIsTriedLater() throws Exception {
        var carrier = smtp(1);
        assertThat(carrier.carry(List.of(mail), NOW)).singleElement().satisfies(left -> {
            assertThat(left.mail()).isEqualTo(mail);
            assertThat(left.why()).isInstanceOf(MailException.class);
        });
    }

    @Test
    @DisplayName("viggio 35: a folder carries mails too")
    void aFolderGetsOneFilePerMail(@TempDir Path folder) throws Exception {
        var carrier = new FolderCarrier(folder.resolve("mails"), envelope());
        carrier.carry(List.of(mail), NOW);
        carrier.carry(List.of(mail), NOW);
        try (var files = Files.list(folder.resolve("mails"))) {
            assertThat(files).containsExactly(folder.resolve("mails").resolve(mail.id() + ".eml"));
        }
        try (var file = Files.newInputStream(folder.resolve("mails").resolve(mail.id() + ".eml"))) {
            check(new MimeMessage(Session.getInstance(new Properties()), file));
        }
    }

    private void check(MimeMessage sent) throws Exception {
        assertThat(sent.getSubject()).isEqualTo(mail.subject());
        assertThat(sent.getHeader("Subject")).hasSize(1);
        assertThat(sent.getAllRecipients()).extracting(Object::toString).containsExactly("ada@xn--mller-kva.example");
        assertThat(sent.getFrom()).extracting(Object::toString).containsExactly("Ovation <no-reply@ovation.test>");
        assertThat(sent.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(sent.getHeader("X-Request-Id")).containsExactly(mail.requestId());
        var parts = (MimeMultipart) sent.getContent();
        assertThat(text(parts.getBodyPart(0))).isEqualTo(mail.text());
        assertThat(text(parts.getBodyPart(1))).isEqualTo(mail.html());
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
    }

    private static String text(BodyPart part) throws Exception {
        return part.getContent().toString().replace("\r\n", "\n");
    }
}
