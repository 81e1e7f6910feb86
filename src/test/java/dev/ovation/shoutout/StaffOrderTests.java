package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Statements;
import dev.ovation.house.Wire;
import dev.ovation.performer.Performers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Staff's view of all orders. */
@HouseTest
@Import({Statements.class, Wire.class})
class StaffOrderTests {

    static final String ALL = "/api/v1/staff/shoutouts";

    final House house;
    final Performers performers;
    final Statements statements;
    final String handle = Stage.handle("booked");
    final Person bo;
    final Person fan;
    final Person staff;

    StaffOrderTests(House house, Performers performers, Statements statements) {
        this.house = house;
        this.performers = performers;
        this.statements = statements;
        bo = Stage.performer(house, handle);
        fan = house.person("Fan");
        staff = house.moderator();
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 50");
    }

    @Test
    void theBookIsForStaffOnly() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        for (var person : new Person[] {fan, bo}) {
            person.get(ALL).refused(403, "not_allowed");
            person.get(ALL + "/" + id).refused(403, "not_allowed");
        }
        house.stranger().get(ALL).refused(401, "not_signed_in");
        staff.get(ALL + "/" + UUID.randomUUID()).refused(404, "not_found");
        staff.get(ALL + "?state=lost").invalid("state");
        staff.get(ALL + "?performer=nobody_at_all").invalid("performer");
        staff.get(ALL + "?trouble=perhaps").expect(422);
        staff.get(ALL + "?q=" + "x".repeat(300)).expect(422);
    }

    @Test
    void ordersAreFoundByStatePerformerNumberAndAddress() {
        var email = Orders.guestEmail();
        var open = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        var waiting = Orders.placed(house, email, handle, 5_000).text("/id");
        var number = staff.get(ALL + "/" + open).expect(200).text("/number");

        assertFound("?performer=" + handle, waiting, open);
        assertFound("?performer=" + handle + "&state=open", open);
        assertFound("?performer=" + handle + "&state=delivered");
        assertFound("?q=" + number.toLowerCase(java.util.Locale.ROOT), open);
        assertFound("?q=ZZ-0000");
        assertFound("?q=" + email.toUpperCase(java.util.Locale.ROOT), waiting);
        assertFound("?q=" + fan.email(), open);
        assertFound("?q=nobody@example.test");
        var first = staff.get(ALL + "?performer=" + handle + "&limit=1").expect(200);
        assertThat(first.text("/items/0/id")).isEqualTo(waiting);
        assertThat(staff.get(ALL + "?performer=" + handle + "&limit=1&after=" + first.text("/next"))
                        .text("/items/0/id"))
                .isEqualTo(open);
    }

    @Test
    void whatSomebodyHasToLookAtIsInTrouble() {
        var calm = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        var disputed = Orders.placed(fan, handle, 5_000);
        Orders.offer(bo, 5_000, 14, ", \"maxOpen\": 50");
        var taken = Orders.placed(fan, handle, 5_000);
        Orders.paid(house, taken);
        house.stranger()
                .put("/dev/sandbox/disputes/" + taken.text("/payment/id"), "{\"state\": \"opened\"}")
                .expect(204);
        house.finish();
        assertFound("?trouble=true&performer=" + handle, taken.text("/id"));
        assertThat(staff.get(ALL + "/" + calm).text("/state")).isEqualTo("open");
        assertThat(disputed.text("/state")).isEqualTo("awaiting_payment");
    }

    @Test
    @DisplayName("viggio 27, 37: an order's whole story with every payment and everybody's share")
    void anOrderTellsItsWholeStory() {
        var admin = house.admin();
        var name = "Agency " + UUID.randomUUID();
        var agency = admin.post("/api/v1/staff/agencies", """
                {"name": "%s", "basisPoints": 1000}""".formatted(name)).expect(201).text("/id");
        admin.put("/api/v1/staff/performers/" + performers.ofAccount(bo.account()).orElseThrow() + "/agency", """
                {"agencyId": "%s"}""".formatted(agency)).expect(204);
        var email = Orders.guestEmail();
        var placed = Orders.placed(house, email, handle, 5_000);
        var id = placed.text("/id");
        Shop.checkout(house, placed, "declined").expect(200);
        house.finish();
        var again = Orders.guest(house, placed)
                .send("POST", "/api/v1/shoutouts/" + id + "/payment", "{}", java.util.Map.of("Idempotency-Key", Shop.key()))
                .expect(201);
        Shop.checkout(house, again, "paid").expect(200);
        house.finish();
        house.mails(email);

        var story = staff.get(ALL + "/" + id).expect(200);
        assertThat(story.text("/state")).isEqualTo("open");
        assertThat(story.flag("/buyer/guest")).isTrue();
        assertThat(story.text("/buyer/email")).isEqualTo(email);
        assertThat(story.json("/payments")).hasSize(2);
        assertThat(story.text("/payments/0/state")).isEqualTo("failed");
        assertThat(story.text("/payments/1/state")).isEqualTo("authorised");
        assertThat(story.text("/shares/0/who")).isEqualTo("performer");
        assertThat(story.number("/shares/0/amount/amount")).isEqualTo(3_500);
        assertThat(story.text("/shares/1/name")).isEqualTo(name);
        assertThat(story.number("/shares/1/amount/amount")).isEqualTo(500);
        assertThat(story.number("/shares/2/amount/amount")).isEqualTo(1_000);
        assertThat(story.json("/alerts")).isEmpty();
        assertThat(story.json("/mails").toString())
                .contains("ShoutoutPaymentFailed:", "ShoutoutOrdered:" + id)
                .doesNotContain(email);
        assertThat(Orders.steps(story)).containsExactly("ordered", "payment_failed", "paid");
        assertThat(story.json("/link").isMissingNode()).isTrue();
    }

    @Test
    void aLongerPageCostsTheSameStatements() {
        for (int i = 0; i < 12; i++) {
            Orders.placed(i % 2 == 0 ? fan : house.person("Other"), handle, 5_000);
            Orders.placed(house, Orders.guestEmail(), handle, 5_000);
        }
        statements.keepWhatItReads(() -> list(24));
        assertThat(statements.of(() -> list(2))).hasSameSizeAs(statements.of(() -> list(24)));
        assertThat(statements.of(() -> list(24))).hasSizeLessThan(10);
    }

    private Reply list(int limit) {
        return staff.get(ALL + "?performer=" + handle + "&limit=" + limit).expect(200);
    }

    private void assertFound(String question, String... ids) {
        var found = staff.get(ALL + question).expect(200);
        assertThat(found.json("/items").valueStream().map(order -> order.path("id").asString()))
                .containsExactly(ids);
    }
}
