package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** From the news to the mailbox, over the real registry, outbox and job. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class MailTests {

    /** Borrows the words of a mail that everybody has. */
    record PasswordChanged(String key, Announcement.Recipient recipient, String name) implements Announcement {
        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "path", "/reset");
        }
    }

    private final House house;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final String guest = UUID.randomUUID() + "@example.test";

    MailTests(House house, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.house = house;
        this.events = events;
        this.transaction = transaction;
    }

    private void tell(String key, String to, String name, Locale locale) {
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new PasswordChanged(key, new Announcement.Recipient.OfEmail(to, locale), name)));
    }

    private Reply mails(String to) {
        return house.stranger().get("/dev/mails?to=" + to).expect(200);
    }

    @Test
    void theConfirmationLinkOfASignUpCanBeReadAtOnce() {
        house.stranger().post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Ada", "acceptedTerms": true}""".formatted(guest)).expect(201);
        var mails = mails(guest);
        assertThat(mails.json("/items")).hasSize(1);
        assertThat(mails.text("/items/0/to")).isEqualTo(guest);
        assertThat(mails.text("/items/0/subject")).isEqualTo("Confirm your e-mail address");
        assertThat(mails.text("/items/0/links/0"))
                .startsWith(house.address() + "/confirm?token=")
                .matches(".*[A-Za-z0-9_-]");
        assertThat(mails.text("/items/0/text")).contains(mails.text("/items/0/links/0") + "\n");
        assertThat(mails.text("/items/0/html")).contains("href=\"" + mails.text("/items/0/links/0") + "\"");
        assertThat(mails.text("/items/0/sentAt")).endsWith("Z");
    }

    @Test
    void theSameNewsMakesOneMail() {
        for (int i = 0; i < 3; i++) {
            tell("once-" + guest, guest, "Ada", Locale.ENGLISH);
            house.finish(); // the registry keeps one of two equal letters that are under way together for later
        }
        assertThat(mails(guest).json("/items")).hasSize(1);
    }

    @Test
    void newsThatWereRolledBackMakeNone() {
        transaction.executeWithoutResult(status -> {
            tell("never-" + guest, guest, "Ada", Locale.ENGLISH);
            status.setRollbackOnly();
        });
        assertThat(mails(guest).json("/items")).isEmpty();
    }

    @Test
    void theNewestIsFirstAndEveryoneGetsTheirLanguage() {
        tell("1-" + guest, guest, "Ada", Locale.ENGLISH);
        house.finish();
        tell("2-" + guest, guest, "Ada", Locale.GERMANY);
        house.finish();
        tell("3-" + guest, guest, "Ada", Locale.JAPANESE);
        var mails = mails(guest);
        assertThat(mails.text("/items/0/subject")).isEqualTo("Your password was changed");
        assertThat(mails.text("/items/1/subject")).isEqualTo("Dein Passwort wurde geändert");
        assertThat(mails.text("/items/1/html")).contains("lang=\"de\"");
    }

    @Test
    void peopleReadTheMailboxAsAPage() {
        tell("1-" + guest, guest, "Ada <b>", Locale.ENGLISH);
        var page = house.stranger().get("/dev/mail?to=" + guest).expect(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body())
                .contains(guest, "<iframe sandbox", "href=\"" + house.address() + "/reset\"")
                .doesNotContain("<b>Ada", "Ada <b>");
        house.stranger().get("/dev/mail?to=nobody." + guest).expect(200);
    }

    @Test
    void aNameIsNeverMarkup() {
        tell("1-" + guest, guest, "<img src=x onerror=alert(1)>", Locale.ENGLISH);
        assertThat(mails(guest).text("/items/0/html")).doesNotContain("<img").contains("&lt;img src=x");
    }

    @Test
    void theSameLayoutIsFilledAnewForEveryReader() {
        tell("1-" + guest, guest, "Ada & Co", Locale.ENGLISH);
        house.finish(); // news that are under way together come in any order
        tell("2-" + guest, guest, "Grace", Locale.ENGLISH);
        var mails = mails(guest);
        assertThat(mails.text("/items/0/html")).contains("Grace").doesNotContain("Ada");
        assertThat(mails.text("/items/1/html"))
                .contains("Ada &amp; Co", "<title>Your password was changed</title>", "Ovation · localhost", "</html>")
                .doesNotContain("Grace")
                .doesNotContainPattern("[\\uE000-\\uF8FF]");
    }

    @Test
    void aHostileAddressGetsNothingAndStopsNobody() {
        tell("1-" + guest, guest + "\r\nBcc: eve@example.test", "Ada", Locale.ENGLISH);
        tell("2-" + guest, guest, "Ada", Locale.ENGLISH);
        assertThat(mails(guest).json("/items")).hasSize(1);
    }

    @Test
    void anAccountThatIsGoneGetsNothing(CapturedOutput output) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new PasswordChanged(
                "gone", new Announcement.Recipient.OfAccount(new AccountId(UUID.randomUUID())), "Ada")));
        house.finish();
        assertThat(output).contains("Nobody is left to be told PasswordChanged");
    }
}
