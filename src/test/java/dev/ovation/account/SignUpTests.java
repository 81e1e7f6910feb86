package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From the form to the confirmed address. */
@HouseTest
class SignUpTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final House house;
    private final String email = UUID.randomUUID() + "@example.test";

    SignUpTests(House house) {
        this.house = house;
    }

    private Reply signUp(String email, String name, Map<String, String> headers) {
        var body = Map.of("email", email, "password", "long enough", "displayName", name, "acceptedTerms", true);
        return house.stranger().send("POST", "/api/v1/accounts", JSON.writeValueAsString(body), headers);
    }

    private Reply signUp() {
        return signUp(email, "Ada", Map.of()).expect(201);
    }

    private Reply confirm(String token) {
        return house.stranger().put("/api/v1/accounts/email-confirmation", "{\"token\": \"" + token + "\"}");
    }

    private boolean isConfirmed() {
        var me = house.stranger().signIn(email, "long enough").get("/api/v1/me").expect(200);
        return me.flag("/emailConfirmed");
    }

    @Test
    @DisplayName("viggio 1: the mail that confirms an address works once")
    void theLinkInTheMailConfirmsTheAddressOnce() {
        signUp();
        assertThat(isConfirmed()).isFalse();
        var mail = house.newestMail(email);
        assertThat(mail.link()).contains("/confirm?token=");
        confirm(mail.token()).expect(204);
        assertThat(isConfirmed()).isTrue();
        confirm(mail.token()).refused(410, "link_gone");
    }

    @Test
    void aLinkThatNobodySentConfirmsNothing() {
        signUp();
        confirm("AAAAAAAAAAAAAAAAAAAAAA").refused(410, "link_gone");
        confirm("").invalid("token");
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void theLinkEndsAfterAWeek() {
        signUp();
        var token = house.newestMail(email).token();
        house.advance(Duration.ofDays(7).plusMinutes(1));
        confirm(token).refused(410, "link_gone");
    }

    @Test
    void anotherLinkCanBeHadAndTheFirstThatIsUsedEndsTheOther() {
        signUp();
        var browser = house.stranger().signIn(email, "long enough");
        browser.post("/api/v1/me/email-confirmation", "{}").expect(202);
        var mails = house.mails(email);
        assertThat(mails).hasSize(2);
        confirm(mails.getFirst().token()).expect(204);
        confirm(mails.getLast().token()).refused(410, "link_gone");
        browser.post("/api/v1/me/email-confirmation", "{}").expect(202);
        assertThat(house.mails(email)).as("confirmed: nothing to ask for").hasSize(2);
    }

    @Test
    @DisplayName("viggio 1: an address in capitals is the same address")
    void oneAddressIsOneAccountHoweverItIsWritten() {
        signUp();
        signUp("  " + email.toUpperCase(java.util.Locale.ROOT) + " ", "Ada", Map.of())
                .refused(409, "email_taken");
        house.stranger().signIn(email.toUpperCase(java.util.Locale.ROOT), "long enough");
    }

    @Test
    void theMailSpeaksTheLanguageOfTheBrowser() {
        signUp(email, "Ada", Map.of("Accept-Language", "de-AT,de;q=0.9")).expect(201);
        assertThat(house.newestMail(email).subject()).contains("Bestätige");
        var me = house.stranger().signIn(email, "long enough").get("/api/v1/me");
        assertThat(me.text("/locale")).isEqualTo("de-AT");
    }

    @Test
    void nothingInANameOrAddressBecomesAHeader() {
        signUp(email, "Ada\r\nBcc: all@example.test", Map.of()).invalid("displayName");
        signUp(email, "Ada\u2028", Map.of()).invalid("displayName");
        for (var wrong : new String[] {
            email + "\r\nBcc: all@example.test", email + ", all@example.test", "Ada <" + email + ">", "ada", "a@b", ""
        }) {
            signUp(wrong, "Ada", Map.of()).invalid("email");
        }
        assertThat(house.mails("all@example.test")).isEmpty();
    }

    @Test
    @DisplayName("viggio 1: a weak password is refused by its field")
    void whatIsMissingOrTooShortIsNamed() {
        var reply = house.stranger()
                .post("/api/v1/accounts", "{\"email\": \"%s\", \"password\": \"short\"}".formatted(email));
        reply.invalid("password").invalid("displayName").invalid("acceptedTerms");
        house.stranger().post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Ada", "acceptedTerms": false}""".formatted(email)).invalid("acceptedTerms");
        house.stranger().post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Ada", "acceptedTerms": true,
                         "roles": ["admin"]}""".formatted(email)).invalid("roles");
        house.stranger().post("/api/v1/accounts", "{").refused(400, "unreadable");
    }
}
