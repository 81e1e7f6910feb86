package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A new installation, whose operator named the admin. */
@HouseTest
@TestPropertySource(properties = "ovation.admin.email=Boss@Example.test")
class FirstAdminTests {

    private final House house;
    private final FirstAdmin first;

    FirstAdminTests(House house, FirstAdmin first) {
        this.house = house;
        this.first = first;
    }

    @Test
    void theAdminChoosesAPasswordByTheLinkInTheMail() {
        first.invite(); // as at the next start: there is one already
        assertThat(house.mails("boss@example.test")).hasSize(1);
        var token = house.newestMail("boss@example.test").token();
        house.stranger()
                .put("/api/v1/password-resets/" + token, "{\"password\": \"a word of the boss\"}")
                .expect(204);
        var me = house.stranger()
                .signIn("boss@example.test", "a word of the boss")
                .get("/api/v1/me");
        assertThat(me.json("/roles").toString()).contains("admin");
        assertThat(me.flag("/emailConfirmed")).isTrue();
    }
}
