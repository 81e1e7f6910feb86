package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What would begin again when whoever is to film it may not act: nobody waits for a video that cannot come. */
@HouseTest
@Import(Shelf.class)
class ReopenedTests extends FanOrder {

    private final Accounts accounts;
    private final Person staff;

    ReopenedTests(House house, Shelf shelf, Accounts accounts, LedgerCheck check) {
        super(house, shelf, check);
        this.accounts = accounts;
        staff = house.moderator();
        Orders.offer(bo, 15_000, 30);
    }

    @Test
    @DisplayName("viggio 26: a dispute that is won when nobody can make the video any more gives its money back")
    void moneyThatTheBankReturnsGoesBackToItsBuyer() {
        var id = ordered();
        dispute(id, "opened");
        suspend();
        assertThat(look(id).text("/state")).isEqualTo("disputed");

        dispute(id, "won");
        var over = look(id);
        assertThat(over.text("/state")).isEqualTo("cancelled");
        assertThat(over.text("/payment/state")).isEqualTo("refunded");
        assertThat(Orders.steps(over)).endsWith("disputed", "dispute_won", "performer_gone", "refunded");
        assertThat(house.mails(fan.email()))
                .filteredOn(mail -> mail.text().contains("does not make videos here any more"))
                .hasSize(1);

        accounts.lift(bo.account(), bo.account());
        house.advance(Duration.ofDays(40));
        assertThat(look(id).text("/state")).isEqualTo("cancelled");
    }

    @Test
    void whoIsBackWhenItIsWonFilmsItAfterAll() {
        var id = ordered();
        dispute(id, "opened");
        suspend();
        accounts.lift(bo.account(), bo.account());
        house.finish();
        dispute(id, "won");
        assertThat(look(id).text("/state")).isEqualTo("accepted");
    }

    @Test
    void whatWasHandedInBeforeTheDisputeIsItsPerformersAgain() {
        var id = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        bo.delete("/api/v1/media/" + video).refused(409, "media_in_use");
        dispute(id, "opened");
        bo.delete("/api/v1/media/" + video).expect(204);
        assertThat(Orders.state(bo.client(), id)).isEqualTo("disputed");
        assertThat(story(id).text("/state")).isEqualTo("disputed");
        dispute(id, "won");
        assertThat(look(id).text("/state")).isEqualTo("accepted");
    }

    @Test
    void whatWasDeliveredIsItsBuyersWhoeverMadeIt() {
        var id = delivered();
        dispute(id, "opened");
        suspend();
        dispute(id, "won");
        assertThat(look(id).text("/state")).isEqualTo("delivered");
        assertThat(look(id).text("/payment/state")).isEqualTo("captured");
    }

    @Test
    void wonAtTheMomentOfTheSuspensionItNeverStaysOpen() throws Exception {
        for (int i = 0; i < 5; i++) {
            var id = ordered();
            dispute(id, "opened");
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var won = hands.submit(() -> bank(id, "won"));
                hands.submit(() -> accounts.suspend(bo.account(), "for a test", bo.account())).get();
                won.get();
            }
            house.finish();
            assertThat(look(id).text("/state")).isEqualTo("cancelled");
            assertThat(look(id).text("/payment/state")).isEqualTo("refunded");
            accounts.lift(bo.account(), bo.account());
            house.finish();
        }
    }

    @Test
    void nobodyIsPromisedAnotherVideoThatCannotCome() {
        var id = delivered();
        fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
        suspend();
        decide(id, "redo").refused(409, "performer_gone");
        assertThat(look(id).text("/state")).isEqualTo("delivered");
        assertThat(look(id).json("/complaint/decision").isMissingNode()).isTrue();
        assertThat(Orders.mails(house, fan, "new video")).isEmpty();

        decide(id, "refund").expect(204);
        house.finish();
        assertThat(look(id).text("/state")).isEqualTo("refunded");
    }

    @Test
    void whoIsBackMakesItOnceMore() {
        var id = delivered();
        fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
        suspend();
        accounts.lift(bo.account(), bo.account());
        decide(id, "redo").expect(204);
        assertThat(look(id).text("/state")).isEqualTo("accepted");
    }

    @Test
    void decidedAtTheMomentOfTheSuspensionItNeverStaysOpen() throws Exception {
        for (int i = 0; i < 5; i++) {
            var id = delivered();
            fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
            int status;
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var decided = hands.submit(() -> decide(id, "redo").status());
                hands.submit(() -> accounts.suspend(bo.account(), "for a test", bo.account())).get();
                status = decided.get();
            }
            house.finish();
            assertThat(look(id).text("/state")).isEqualTo(status == 204 ? "cancelled" : "delivered");
            assertThat(look(id).text("/payment/state")).isEqualTo(status == 204 ? "refunded" : "captured");
            accounts.lift(bo.account(), bo.account());
            house.finish();
        }
    }

    private void suspend() {
        accounts.suspend(bo.account(), "for a test", bo.account());
        house.finish();
    }

    private Reply decide(String id, String how) {
        return staff.put(
                "/api/v1/staff/shoutouts/" + id + "/complaint-decision",
                "{\"decision\": \"%s\", \"reason\": \"We watched it.\"}".formatted(how));
    }

    private Reply look(String id) {
        return Orders.look(fan.client(), id).expect(200);
    }
}
