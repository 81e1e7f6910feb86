package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Traces;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and words of orders go by the calendar, or when their buyer wants it; the books stay. */
@HouseTest
@Import({Shelf.class, Traces.class})
class PruningTests {

    final House house;
    final Shelf shelf;
    final Traces traces;
    final JdbcClient jdbc;
    final LedgerCheck check;
    final String handle = Stage.handle("bo");
    final String word = "marked" + handle.replace("_", "");
    final String email = word + "@example.test";
    Person bo;
    Person fan;

    PruningTests(House house, Shelf shelf, Traces traces, JdbcClient jdbc, LedgerCheck check) {
        this.house = house;
        this.shelf = shelf;
        this.traces = traces;
        this.jdbc = jdbc;
        this.check = check;
        bo = Stage.performer(house, handle);
        fan = house.person("Fan");
        Orders.offer(bo, 15_000, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 52: a guest's private order loses address, names and words after a year and a half")
    void aPrivateOrder() {
        var placed = Orders.place(house.stranger(), wish(false, ", \"email\": \"" + email + "\""), Shop.key());
        var id = delivered(Orders.paid(house, placed));
        var guest = Orders.guest(house, placed);
        guest.put("/api/v1/shoutouts/" + id + "/rating", rating()).expect(204);
        guest.put("/api/v1/shoutouts/" + id + "/reaction", "{\"emoji\": \"🎉\", \"message\": \"" + word + "\"}")
                .expect(204);
        house.advance(Duration.ofDays(547));
        assertThat(Orders.look(guest, id).text("/to")).contains(word);
        assertThat(traces.of(word)).contains("shoutout.shoutout.email", "payment.payment.payer_email");

        house.advance(Duration.ofDays(2));
        assertThat(traces.of(word)).isEmpty();
        var seen = Orders.look(guest, id).expect(200);
        assertThat(seen.text("/prunedAt")).isNotEmpty();
        assertThat(seen.text("/to")).isEmpty();
        assertThat(seen.number("/price/amount")).isEqualTo(15_000);
        assertThat(seen.text("/payment/receipt/number")).startsWith("R-");
        assertThat(Orders.steps(seen)).contains("delivered");
        guest.put("/api/v1/shoutouts/" + id + "/rating", rating()).refused(409, "shoutout_state");
    }

    @Test
    @DisplayName("viggio 52: a public order keeps its names for two years")
    void aPublicOrder() {
        var id = delivered(Orders.paid(house, Orders.place(fan.client(), wish(true, ""), Shop.key())));
        house.advance(Duration.ofDays(729));
        assertThat(traces.of(word)).contains("shoutout.shoutout.recipient");
        house.advance(Duration.ofDays(2));
        assertThat(traces.of(word)).isEmpty();
        var seen = Orders.look(house.again(fan).client(), id).expect(200);
        assertThat(seen.text("/prunedAt")).isNotEmpty();
        assertThat(house.stranger().get(seen.text("/link")).expect(200).body())
                .as("what a shared link shows of itself")
                .contains("og:title\" content=\"A video from ")
                .doesNotContain("For ,");
    }

    @Test
    @DisplayName("viggio 52: an order that nobody paid loses them after a week, its guest's address too")
    void anUnpaidOrder() {
        Orders.place(house.stranger(), wish(false, ", \"email\": \"" + email + "\""), Shop.key()).expect(201);
        house.advance(Duration.ofDays(2)); // its time to be paid is over
        house.advance(Duration.ofDays(6));
        assertThat(traces.of(word)).contains("shoutout.shoutout.email");
        house.advance(Duration.ofDays(2));
        assertThat(traces.of(word)).isEmpty();
    }

    @Test
    @DisplayName("viggio 52: what the performer declined loses his words, too")
    void aDeclinedOrder() {
        var id = Orders.paid(house, Orders.place(fan.client(), wish(false, ""), Shop.key()));
        bo.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"No, " + word + "\"}").expect(204);
        house.advance(Duration.ofDays(550));
        assertThat(traces.of(word)).isEmpty();
        assertThat(Orders.state(house.again(fan).client(), id)).isEqualTo("declined");
    }

    @Test
    @DisplayName("viggio 52: nothing is pruned while a complaint waits or a bank disputes")
    void notWhileSomebodyDecides() {
        var complained = delivered(Orders.paid(house, Orders.place(fan.client(), wish(false, ""), Shop.key())));
        fan.put("/api/v1/shoutouts/" + complained + "/complaint", "{\"reason\": \"" + word + "\"}").expect(204);
        var placed = Orders.place(fan.client(), wish(false, ""), Shop.key());
        var disputed = delivered(Orders.paid(house, placed));
        house.stranger()
                .put("/dev/sandbox/disputes/" + placed.text("/payment/id"), "{\"state\": \"opened\"}")
                .expect(204);
        house.advance(Duration.ofDays(800));
        fan = house.again(fan);
        assertThat(Orders.state(fan.client(), disputed)).isEqualTo("disputed");
        assertThat(Orders.look(fan.client(), disputed).text("/to")).contains(word);
        assertThat(Orders.look(fan.client(), complained).text("/complaint/reason")).contains(word);

        house.moderator()
                .put("/api/v1/staff/shoutouts/" + complained + "/complaint-decision", """
                        {"decision": "dismissed", "reason": "It is what was asked."}""")
                .expect(204);
        house.advance(Duration.ofHours(2));
        assertThat(Orders.look(fan.client(), complained).text("/complaint/reason")).isEmpty();
        assertThat(Orders.look(fan.client(), complained).text("/complaint/decision")).isEqualTo("dismissed");
        assertThat(Orders.look(fan.client(), disputed).text("/to")).contains(word);
    }

    @Test
    @DisplayName("viggio 52: a guest has an order forgotten with his token as soon as it is over")
    void onRequest() {
        var placed = Orders.place(house.stranger(), wish(false, ", \"email\": \"" + email + "\""), Shop.key());
        var id = Orders.paid(house, placed);
        var guest = Orders.guest(house, placed);
        forget(guest, id).refused(409, "shoutout_state");
        delivered(id);
        forget(guest, id).refused(409, "shoutout_state"); // he may still complain
        assertThat(Orders.look(guest, id).json("/may").toString()).doesNotContain("forget");
        house.advance(Duration.ofDays(8));
        assertThat(Orders.look(guest, id).json("/may").toString()).contains("forget");

        forget(bo.client(), id).refused(404, "not_found");
        forget(house.person("Other").client(), id).refused(404, "not_found");
        forget(guest, id).expect(204);
        forget(guest, id).expect(204);
        assertThat(traces.of(word)).containsExactly("notification.mailbox.recipient"); // it stands for the outside
        house.advance(Duration.ofDays(91));
        assertThat(traces.of(word)).isEmpty();
        assertThat(Orders.look(guest, id).json("/may").toString()).doesNotContain("forget", "claim");
    }

    @Test
    void whoIsRefundedAfterwardsIsJustNotWrittenTo() {
        var placed = Orders.place(house.stranger(), wish(false, ", \"email\": \"" + email + "\""), Shop.key());
        var id = delivered(Orders.paid(house, placed));
        house.advance(Duration.ofDays(8));
        forget(Orders.guest(house, placed), id).expect(204);
        house.admin()
                .client()
                .send(
                        "POST",
                        "/api/v1/staff/payments/" + placed.text("/payment/id") + "/refund",
                        Shop.RETURN,
                        Map.of("Idempotency-Key", Shop.key()))
                .expect(200);
        house.finish();
        assertThat(Orders.state(Orders.guest(house, placed), id)).isEqualTo("refunded");
        assertThat(jdbc.sql("select failure from notification.outbox where event = 'RefundIssued' and about = ?")
                        .param(placed.text("/payment/id"))
                        .query(String.class)
                        .list())
                .containsExactly("nobody is left to be told");
    }

    private String wish(boolean open, String more) {
        return """
                {"performer": "%s", "for": "someone_else", "to": "Theo %s", "from": "Mia %s", "occasion": "birthday",
                 "instructions": "Wish him luck, %s.", "giftMessage": "For you, %s", "public": %s,
                 "expectedPrice": {"amount": 15000, "currency": "USD"}%s}"""
                .formatted(handle, word, word, word, word, open, more);
    }

    private String rating() {
        return "{\"stars\": 5, \"comment\": \"Lovely, " + word + "\"}";
    }

    private String delivered(String id) {
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        return id;
    }

    private static Reply forget(Browser who, String id) {
        return who.delete("/api/v1/shoutouts/" + id + "/details");
    }
}
