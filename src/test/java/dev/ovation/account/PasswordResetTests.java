package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Letter;
import dev.ovation.house.Reply;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A forgotten password, and a changed one. */
@HouseTest
class PasswordResetTests {

    private final House house;

    PasswordResetTests(House house) {
        this.house = house;
    }

    private void forget(String email) {
        house.stranger()
                .post("/api/v1/password-resets", "{\"email\": \"" + email + "\"}")
                .expect(202);
    }

    private Reply set(String token, String password) {
        return house.stranger().put("/api/v1/password-resets/" + token, "{\"password\": \"" + password + "\"}");
    }

    @Test
    @DisplayName("viggio 5: a reset is a link that works once")
    void theLinkSetsANewPasswordOnceAndEndsEverySession() {
        var ada = house.person("Ada");
        var browser = house.stranger().signIn(ada.email(), House.PASSWORD);
        forget(" " + ada.email().toUpperCase(java.util.Locale.ROOT));
        var mail = house.newestMail(ada.email());
        assertThat(mail.link()).contains("/reset/");
        set(mail.token(), "short").invalid("password");
        set(mail.token(), "another long one").expect(204);
        set(mail.token(), "yet another one").refused(410, "link_gone");
        browser.get("/api/v1/me").refused(401, "not_signed_in");
        ada.get("/api/v1/me").refused(401, "not_signed_in");
        house.stranger().signIn(ada.email(), "another long one");
        assertThat(house.mails(ada.email()))
                .extracting(Letter::subject)
                .first()
                .asString()
                .contains("changed");
    }

    @Test
    @DisplayName("viggio 5: a reset is answered alike for known and unknown addresses")
    void nobodyLearnsWhetherAnAddressIsKnown() {
        var ada = house.person("Ada");
        forget("nobody." + ada.email());
        assertThat(house.mails("nobody." + ada.email())).isEmpty();
        house.stranger().post("/api/v1/password-resets", "{}").invalid("email");
    }

    @Test
    @DisplayName("viggio 5: whoever asks for somebody's reset takes nothing from him before the link is used")
    void theOldPasswordWorksUntilTheLinkIsUsed() {
        var ada = house.person("Ada");
        forget(ada.email());
        var token = house.newestMail(ada.email()).token();
        house.stranger().signIn(ada.email(), House.PASSWORD);
        ada.get("/api/v1/me").expect(200);
        set(token, "short").invalid("password");
        house.stranger().signIn(ada.email(), House.PASSWORD);
        set(token, "another long one").expect(204);
        house.stranger()
                .post("/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}"
                        .formatted(ada.email(), House.PASSWORD))
                .refused(401, "wrong_credentials");
        house.stranger().signIn(ada.email(), "another long one");
    }

    @Test
    void anOlderLinkAndAnOldLinkOpenNothing() {
        var ada = house.person("Ada");
        forget(ada.email());
        forget(ada.email());
        var mails = house.mails(ada.email());
        set(mails.getFirst().token(), "another long one").expect(204);
        set(mails.getLast().token(), "another long one").refused(410, "link_gone");
        forget(ada.email());
        var token = house.newestMail(ada.email());
        house.advance(Duration.ofHours(2).plusSeconds(1));
        assertThat(token.link()).contains("/reset/");
        set(token.token(), "another long one").refused(410, "link_gone");
    }

    @Test
    void aConfirmationLinkSetsNoPassword() {
        var email = "confirm." + house.person("Ada").email();
        house.stranger().post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Ada", "acceptedTerms": true}""".formatted(email)).expect(201);
        set(house.newestMail(email).token(), "another long one").refused(410, "link_gone");
    }

    @Test
    void theMailboxIsNotFlooded() {
        var ada = house.person("Ada");
        for (int i = 0; i < 5; i++) {
            forget(ada.email());
        }
        house.stranger()
                .post("/api/v1/password-resets", "{\"email\": \"" + ada.email() + "\"}")
                .refused(429, "too_many_requests");
        assertThat(house.mails(ada.email())).hasSize(5);
    }

    @Test
    @DisplayName("viggio 4: a changed password is told by mail")
    void aNewPasswordNeedsThePresentOneAndIsTold() {
        var ada = house.person("Ada");
        ada.put("/api/v1/me/password", "{\"current\": \"wrong\", \"new\": \"another long one\"}")
                .refused(403, "wrong_password");
        ada.put("/api/v1/me/password", "{\"current\": \"%s\", \"new\": \"short\"}".formatted(House.PASSWORD))
                .invalid("new");
        ada.put("/api/v1/me/password", "{\"current\": \"%s\", \"new\": \"another long one\"}".formatted(House.PASSWORD))
                .expect(204);
        assertThat(house.mails(ada.email())).hasSize(1);
    }
}
