package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Stage;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A guest's order becomes an account's. */
@HouseTest
class ClaimingTests {

    final House house;
    final String handle = Stage.handle("bo");
    final Person bo;
    final String email = Orders.guestEmail();

    ClaimingTests(House house) {
        this.house = house;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @Test
    @DisplayName("viggio 15: a guest's order is claimed by the confirmed account of its address, and by nobody else")
    void aGuestsOrderIsClaimed() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        var token = "{\"claimToken\": \"" + placed.text("/claimToken") + "\"}";
        var eve = house.person("Eve");
        claim(eve.client(), id, "{}").refused(404, "not_found");
        claim(eve.client(), id, token).refused(403, "not_allowed");
        claim(guest, id, token).refused(401, "not_signed_in");

        var owner = unconfirmed();
        claim(owner, id, token).refused(403, "email_not_confirmed");
        Orders.look(owner, id).refused(404, "not_found");
        var link = house.mails(email).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(address -> address.contains("token="))
                .findFirst()
                .orElseThrow();
        house.stranger()
                .put("/api/v1/accounts/email-confirmation", "{\"token\": \"" + link.replaceFirst(".*=", "") + "\"}")
                .expect(204);
        claim(owner, id, "{}").expect(204);
        claim(owner, id, token).expect(204);
        Orders.look(guest, id).refused(401, "not_signed_in");
        guest.get("/api/v1/payments/" + placed.text("/payment/id")).refused(401, "not_signed_in");
        claim(eve.client(), id, token).refused(404, "not_found");

        var mine = owner.get("/api/v1/shoutouts").expect(200);
        assertThat(mine.text("/items/0/id")).isEqualTo(id);
        assertThat(Orders.steps(Orders.look(owner, id))).containsExactly("ordered", "paid", "claimed");
        assertThat(owner.get("/api/v1/payments").expect(200).text("/items/0/id"))
                .isEqualTo(mine.text("/items/0/payment/id"));
        owner.get("/api/v1/payments/" + mine.text("/items/0/payment/id")).expect(200);
    }

    @Test
    void whoClaimsWithManyHandsHasClaimedOnce() throws Exception {
        var placed = Orders.placed(house, email, handle, 5_000);
        var owner = house.personAt(email, "Owner").client();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = IntStream.range(0, 6)
                    .mapToObj(_ -> hands.submit(() -> claim(owner, placed.text("/id"), "{}").status()))
                    .toList();
            for (var each : claims) {
                assertThat(each.get()).isEqualTo(204);
            }
        }
        assertThat(Orders.steps(Orders.look(owner, placed.text("/id")))).containsExactly("ordered", "claimed");
    }

    /** He would rate himself. */
    @Test
    void nobodyClaimsWhatHeIsToFilmHimself() {
        var placed = Orders.placed(house, bo.email(), handle, 5_000);
        var id = Orders.paid(house, placed);
        var token = "{\"claimToken\": \"" + placed.text("/claimToken") + "\"}";
        claim(bo.client(), id, "{}").refused(409, "own_offer");
        claim(bo.client(), id, token).refused(409, "own_offer");
        assertThat(Orders.steps(Orders.look(bo.client(), id))).containsExactly("ordered", "paid");
        bo.put("/api/v1/shoutouts/" + id + "/rating", "{\"stars\": 5}").refused(404, "not_found");
    }

    private Browser unconfirmed() {
        house.stranger().post("/api/v1/accounts", """
                {"email": "%s", "password": "%s", "displayName": "Owner", "acceptedTerms": true}"""
                .formatted(email, House.PASSWORD)).expect(201);
        house.finish();
        var token = house.stranger()
                .post("/api/v1/tokens", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, House.PASSWORD))
                .expect(201)
                .text("/token");
        return house.stranger().bearer(token);
    }

    private static Reply claim(Browser claimer, String id, String body) {
        return claimer.put("/api/v1/shoutouts/" + id + "/claim", body);
    }
}
