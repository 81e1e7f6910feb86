package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Exported;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Letter;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Stage;
import dev.ovation.house.Traces;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Somebody has another e-mail address: nobody else gives him one, and nobody learns whose it was. */
@HouseTest
@Import(Traces.class)
class EmailChangeTests {

    private static final String CONFIRM = "Confirm your new address";
    private static final String ASKED = "Your e-mail address is to be changed";
    private static final String DONE = "Your e-mail address was changed";

    private final House house;
    private final Traces traces;
    private final Person ada;
    private final String wanted = "new." + UUID.randomUUID() + "@example.test";

    EmailChangeTests(House house, Traces traces) {
        this.house = house;
        this.traces = traces;
        ada = house.person("Ada");
    }

    private Reply ask(Person person, String email, String password) {
        return person.put("/api/v1/me/email", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }

    private String asked(String email) {
        ask(ada, email, House.PASSWORD).expect(202);
        return house.newestMail(email).token();
    }

    private Reply confirm(String token) {
        return house.stranger().put("/api/v1/accounts/email-change", "{\"token\": \"" + token + "\"}");
    }

    private List<String> told(String email) {
        return house.mails(email).stream().map(Letter::subject).toList();
    }

    private void hasNotChanged() {
        assertThat(house.stranger().signIn(ada.email(), House.PASSWORD).get("/api/v1/me").text("/email"))
                .isEqualTo(ada.email());
    }

    private boolean isPending() {
        return ada.get("/api/v1/me").expect(200).json().has("pendingEmail");
    }

    @Test
    @DisplayName("viggio 11: a new address is one's own when the link that went there is opened, wherever that is")
    void theLinkThatGoesThereChangesIt() {
        house.untilAlone();
        assertThat(isPending()).isFalse();
        ask(ada, "  " + wanted.toUpperCase(Locale.ROOT) + " ", House.PASSWORD).expect(202);
        var mail = house.newestMail(wanted);
        assertThat(mail.subject()).isEqualTo(CONFIRM);
        assertThat(mail.link()).contains("/email-change?token=");
        assertThat(mail.text()).as("nobody knows whose address it is").doesNotContain("Ada", ada.email());
        assertThat(told(ada.email())).containsExactly(ASKED);
        assertThat(house.newestMail(ada.email()).text()).doesNotContain(wanted);
        assertThat(house.newestMail(ada.email()).link()).endsWith("/reset");
        assertThat(ada.get("/api/v1/me").text("/pendingEmail")).isEqualTo(wanted);
        hasNotChanged();

        confirm(mail.token()).expect(204);
        var me = ada.get("/api/v1/me").expect(200);
        assertThat(me.text("/email")).isEqualTo(wanted);
        assertThat(me.flag("/emailConfirmed")).isTrue();
        assertThat(me.json().has("pendingEmail")).isFalse();
        house.stranger().signIn(wanted, House.PASSWORD);
        house.stranger()
                .post("/api/v1/sessions", """
                        {"email": "%s", "password": "%s"}""".formatted(ada.email(), House.PASSWORD))
                .refused(401, "wrong_credentials");
        assertThat(told(ada.email())).containsExactly(DONE, ASKED);
        confirm(mail.token()).refused(410, "link_gone");
    }

    @Test
    @DisplayName("viggio 11: a changed address signs out everybody but who asked for it, as a changed password does")
    void whoAskedStaysSignedIn() {
        var other = house.again(ada);
        var browser = house.stranger().signIn(ada.email(), House.PASSWORD);
        confirm(asked(wanted)).expect(204);
        other.get("/api/v1/me").refused(401, "not_signed_in");
        browser.get("/api/v1/me").refused(401, "not_signed_in");
        ada.get("/api/v1/me").expect(200);
    }

    @Test
    @DisplayName("viggio 11: a new address takes the password, and whoever guesses it is stopped")
    void aSessionAloneIsNotEnough() {
        for (int i = 0; i < 8; i++) {
            ask(ada, wanted, "wrong wrong").refused(403, "wrong_password");
        }
        ask(ada, wanted, House.PASSWORD).refused(429, "too_many_requests");
        assertThat(isPending()).isFalse();
        assertThat(told(wanted)).isEmpty();
        assertThat(told(ada.email())).isEmpty();
        house.stranger().put("/api/v1/me/email", "{}").refused(401, "not_signed_in");
    }

    @Test
    void whatIsNoAddressOrIsHisAlreadyIsRefusedByItsField() {
        var tooLong = "x".repeat(250) + "@example.test";
        for (var wrong : List.of("", "ada", "a@b", wanted + ", " + wanted, wanted + "\\r\\nBcc: " + wanted, tooLong)) {
            ask(ada, wrong, House.PASSWORD).invalid("email");
        }
        ask(ada, " " + ada.email().toUpperCase(Locale.ROOT), House.PASSWORD).invalid("email");
        ada.put("/api/v1/me/email", "{}").invalid("email").invalid("password");
        confirm("").invalid("token");
        confirm("AAAAAAAAAAAAAAAAAAAAAA").refused(410, "link_gone");
        assertThat(isPending()).isFalse();
        assertThat(told(ada.email())).isEmpty();
    }

    @Test
    @DisplayName("viggio 11: whether somebody has the wanted address is not told to who asks, and no link goes there")
    void nobodyLearnsWhoseAnAddressIs() {
        var eve = house.person("Eve");
        var free = ask(ada, wanted, House.PASSWORD).expect(202);
        var taken = ask(ada, eve.email(), House.PASSWORD).expect(202);
        assertThat(taken.body()).isEqualTo(free.body());
        assertThat(ada.get("/api/v1/me").text("/pendingEmail")).isEqualTo(eve.email());
        assertThat(told(eve.email())).isEmpty();
        assertThat(told(ada.email())).containsExactly(ASKED, ASKED);
    }

    @Test
    @DisplayName("viggio 11: of several changes only the newest can be confirmed, within a day, until it is taken back")
    void oneIsOpenAtATime() {
        var first = asked(wanted);
        var second = asked("second." + wanted);
        confirm(first).refused(410, "link_gone");
        assertThat(ada.get("/api/v1/me").text("/pendingEmail")).isEqualTo("second." + wanted);
        ada.delete("/api/v1/me/email").expect(204);
        ada.delete("/api/v1/me/email").expect(204);
        assertThat(isPending()).isFalse();
        confirm(second).refused(410, "link_gone");
        var third = asked("third." + wanted);
        house.advance(Duration.ofDays(1).plusSeconds(1));
        assertThat(isPending()).isFalse();
        confirm(third).refused(410, "link_gone");
        hasNotChanged();
        confirm(asked("fourth." + wanted)).expect(204);
    }

    @Test
    @DisplayName("viggio 11: whoever did not ask for it sets a new password, and the address stays")
    void aNewPasswordEndsIt() {
        var token = asked(wanted);
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"" + ada.email() + "\"}").expect(202);
        var reset = house.newestMail(ada.email()).token();
        house.stranger().put("/api/v1/password-resets/" + reset, "{\"password\": \"quite another\"}").expect(204);
        confirm(token).refused(410, "link_gone");
        house.stranger().signIn(ada.email(), "quite another");

        var eve = house.person("Eve");
        ask(eve, wanted, House.PASSWORD).expect(202);
        var hers = house.newestMail(wanted).token();
        eve.put("/api/v1/me/password", "{\"current\": \"%s\", \"new\": \"quite another\"}".formatted(House.PASSWORD))
                .expect(204);
        assertThat(eve.get("/api/v1/me").json().has("pendingEmail")).isFalse();
        confirm(hers).refused(410, "link_gone");
    }

    @Test
    void whoIsSuspendedOrLeavesChangesNothingMore() {
        var token = asked(wanted);
        var suspension = "/api/v1/staff/accounts/" + ada.account() + "/suspension";
        house.moderator().put(suspension, "{\"reason\": \"Spam\"}").expect(204);
        house.moderator().delete(suspension).expect(204);
        confirm(token).refused(410, "link_gone");
        hasNotChanged();

        var eve = house.person("Eve");
        ask(eve, wanted, House.PASSWORD).expect(202);
        eve.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}").expect(200);
        confirm(house.newestMail(wanted).token()).refused(410, "link_gone");
        assertThat(eve.get("/api/v1/me").text("/email")).isEqualTo(eve.email());
    }

    @Test
    @DisplayName("viggio 11: what was sent to the old address opens nothing after the change")
    void theOldMailboxIsNoKeyAnyMore() {
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"" + ada.email() + "\"}").expect(202);
        var reset = house.newestMail(ada.email()).token();
        confirm(reset).refused(410, "link_gone");
        var token = asked(wanted);
        house.stranger()
                .put("/api/v1/password-resets/" + token, "{\"password\": \"the thief's choice\"}")
                .refused(410, "link_gone");
        house.stranger()
                .put("/api/v1/accounts/email-confirmation", "{\"token\": \"" + token + "\"}")
                .refused(410, "link_gone");
        confirm(token).expect(204);
        house.stranger()
                .put("/api/v1/password-resets/" + reset, "{\"password\": \"the thief's choice\"}")
                .refused(410, "link_gone");
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"" + ada.email() + "\"}").expect(202);
        assertThat(told(ada.email())).containsExactly(DONE, ASKED, "Set a new password");
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (int i = 0; i < 5; i++) {
            ask(ada, i + UUID.randomUUID().toString() + "@example.test", House.PASSWORD).expect(202);
        }
        ask(ada, wanted, House.PASSWORD).refused(429, "too_many_requests");
        for (int i = 0; i < 5; i++) {
            ask(house.person("Bot"), wanted, House.PASSWORD).expect(202);
        }
        ask(house.person("Bot"), wanted, House.PASSWORD).refused(429, "too_many_requests");
        assertThat(told(wanted)).hasSize(5);
    }

    @Test
    @DisplayName("viggio 11: a guest's order belongs to who has proved its address, by the new one too")
    void guestsOrdersFollowTheAddress() {
        var handle = Stage.handle("bo");
        Orders.offer(Stage.performer(house, handle), 5_000, 5);
        var id = Orders.paid(house, Orders.placed(house, wanted, handle, 5_000));
        ada.put("/api/v1/shoutouts/" + id + "/claim", "{}").refused(404, "not_found");
        ask(ada, wanted, House.PASSWORD).expect(202);
        ada.put("/api/v1/shoutouts/" + id + "/claim", "{}").refused(404, "not_found");
        var link = house.mails(wanted).stream().filter(mail -> mail.subject().equals(CONFIRM)).findFirst();
        confirm(link.orElseThrow().token()).expect(204);
        ada.put("/api/v1/shoutouts/" + id + "/claim", "{}").expect(204);
    }

    @Test
    @DisplayName("viggio 11: staff finds somebody by his new address, and in the log that it was changed")
    void staffFindsTheNewOne() {
        confirm(asked(wanted)).expect(204);
        var admin = house.admin();
        assertThat(admin.get("/api/v1/staff/accounts?q=" + wanted).text("/items/0/id"))
                .isEqualTo(ada.account().toString());
        assertThat(admin.get("/api/v1/staff/accounts?q=" + ada.email()).json("/items")).isEmpty();
        var log = admin.get("/api/v1/staff/audit-log?by=" + ada.account()).expect(200);
        assertThat(log.text("/items/0/act")).isEqualTo("account.email_changed");
        assertThat(log.json("/items")).hasSize(1);
        assertThat(log.body()).doesNotContain("example.test");
    }

    @Test
    @DisplayName("viggio 11: an address that waits is in the copy of his data, and goes with him")
    void itIsHisDatumAndIsForgotten() {
        confirm(asked(wanted)).expect(204);
        ask(ada, "second." + wanted, House.PASSWORD).expect(202);
        assertThat(Exported.of(house, ada).json("links").toString()).contains("\"second." + wanted);
        ada.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}").expect(200);
        house.advance(Duration.ofDays(14).plusMinutes(20));
        house.advance(Duration.ofMinutes(2));
        assertThat(told(wanted).getFirst()).isEqualTo("Your account is closed");
        // What lies in the mailbox of development was sent.
        for (var email : List.of(ada.email(), wanted)) {
            assertThat(traces.of(email)).allMatch(column -> column.startsWith("notification.mailbox."));
        }
    }

    @Test
    void theMailsSpeakHisLanguage() {
        ada.patch("/api/v1/me", "{\"locale\": \"de\"}").expect(200);
        confirm(asked(wanted)).expect(204);
        assertThat(told(wanted)).containsExactly("Bestätige deine neue Adresse");
        assertThat(told(ada.email()))
                .containsExactly("Deine E-Mail-Adresse wurde geändert", "Deine E-Mail-Adresse soll geändert werden");
    }
}
