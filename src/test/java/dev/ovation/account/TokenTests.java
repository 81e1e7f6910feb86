package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Access tokens of programs: how long they live, and that the log keeps none of what opens an account. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class TokenTests {

    private final House house;

    TokenTests(House house) {
        this.house = house;
    }

    @Test
    void aTokenLivesNinetyDaysWhetherItIsUsedOrNot() {
        var before = house.clock().instant();
        var ada = house.person("Ada");
        var issued = house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s", "label": "Backup"}"""
                        .formatted(ada.email(), House.PASSWORD))
                .expect(201);
        assertThat(Instant.parse(issued.text("/expiresAt")))
                .isBetween(before.plus(Duration.ofDays(90)), before.plus(Duration.ofDays(91)));
        var program = house.stranger().bearer(issued.text("/token"));
        house.advance(Duration.ofDays(89));
        program.get("/api/v1/me").expect(200);
        house.advance(Duration.ofDays(2));
        program.get("/api/v1/me").refused(401, "not_signed_in");
    }

    @Test
    void signingUpAndInLeavesNothingInTheLogThatOpensTheAccount(CapturedOutput log) {
        var email = "log." + System.nanoTime() + "@example.test";
        var password = "never in a log";
        house.stranger()
                .post("/api/v1/accounts", """
                        {"email": "%s", "password": "%s", "displayName": "Ada", "acceptedTerms": true}"""
                        .formatted(email, password))
                .expect(201);
        var browser = house.stranger().signIn(email, password);
        var token = house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s"}""".formatted(email, password))
                .expect(201)
                .text("/token");
        house.stranger().bearer(token).get("/api/v1/me").expect(200);
        house.stranger().bearer("a-token-that-is-wrong").get("/api/v1/me").expect(401);
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"%s\"}".formatted(email)).expect(202);
        var links = house.mails(email).stream().flatMap(mail -> mail.links().stream()).toList();

        assertThat(links).hasSize(2);
        assertThat(log.getAll())
                .doesNotContain(password, token, "a-token-that-is-wrong")
                .doesNotContain(browser.cookie("ovation_session"), browser.cookie("XSRF-TOKEN"))
                .doesNotContain(links.stream()
                        .map(link -> link.replaceFirst(".*[=/]", ""))
                        .toArray(String[]::new));
    }
}
