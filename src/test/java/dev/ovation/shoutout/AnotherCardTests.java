package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The video is handed in and its money does not come: another card is asked for, for a while. */
@HouseTest
@Import(Shelf.class)
class AnotherCardTests extends FanOrder {

    /** The one that was being made when the hold ended. */
    private MediaId made;

    AnotherCardTests(House house, Shelf shelf, LedgerCheck check) {
        super(house, shelf, check);
    }

    @Test
    @DisplayName("viggio 20, 21: a refused capture delivers nothing; another card does")
    void anotherCardIsAskedFor() {
        var email = Orders.guestEmail();
        var placed = Orders.placed(house, email, handle, 15_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        Shop.faults(house, "{\"failCaptures\": 1}");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();

        var waiting = Orders.look(guest, id);
        assertThat(waiting.text("/state")).isEqualTo("processing");
        assertThat(waiting.text("/trouble")).isEqualTo("capture_refused");
        assertThat(waiting.json("/link").isMissingNode()).isTrue();
        assertThat(waiting.json("/may").valueStream().map(act -> act.asString())).contains("pay");
        var why = waiting.text("/payment/failure/code");
        assertThat(waiting.json("/timeline").toString()).contains(why);
        var his = Orders.look(bo.client(), id).expect(200);
        assertThat(Orders.steps(his)).contains("capture_refused");
        assertThat(his.body()).doesNotContain(why); // what her bank said is not for the performer
        assertThat(house.newestMail(email).subject()).contains("another card");
        assertThat(Orders.mails(house, bo, "refused")).hasSize(1);
        assertThat(Orders.earned(bo)).isZero();

        var attempt = guest.send(
                        "POST", "/api/v1/shoutouts/" + id + "/payment", "{}",
                        Map.of("Idempotency-Key", Shop.key()))
                .expect(201);
        Shop.checkout(house, attempt, "paid").expect(200);
        house.finish();
        assertThat(Orders.state(guest, id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    void noOtherCardEndsItAndTheVideoIsTheirs() {
        var id = ordered();
        var video = shelf.shoutout(bo);
        Shop.faults(house, "{\"failCaptures\": 1}");
        Orders.handIn(bo, id, video).expect(202);
        house.finish();

        house.advance(Duration.ofHours(71));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        house.advance(Duration.ofHours(2));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("expired");
        assertThat(Orders.mails(house, fan, "over")).hasSize(1);
        bo.delete("/api/v1/media/" + video).expect(204);
    }

    @Test
    @DisplayName("viggio 30: a video that waits for another card can be replaced; the new one is delivered when ready")
    void aVideoThatIsNotPaidIsReplaced() {
        var id = refusedAtTheCapture();
        assertThat(mayDeliver(id)).isTrue();
        var better = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, better).expect(202);
        assertThat(Orders.look(fan.client(), id).text("/trouble")).isEqualTo("capture_refused");

        Shop.checkout(house, payAgain(id), "paid").expect(200);
        house.finish();
        var paid = Orders.look(fan.client(), id);
        assertThat(paid.text("/state")).isEqualTo("processing");
        assertThat(paid.json("/trouble").isMissingNode()).isTrue();
        assertThat(Orders.earned(bo)).isZero();
        house.advance(Duration.ofHours(73)); // its window is over, and its money is there
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");

        shelf.becomesReady(better, MediaKind.VIDEO);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    void aReadyVideoWhoseMoneyIsBeingTakenIsNotReplaced() {
        var id = ordered();
        Shop.faults(house, "{\"lostCalls\": 20}");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        assertThat(mayDeliver(id)).as("what is not possible is not offered").isFalse();
        Orders.handIn(bo, id, shelf.shoutout(bo)).refused(409, "already_delivered");
    }

    @Test
    void aHoldThatEndsBeforeItsVideoIsReadyAsksForAnotherCard() {
        var id = letGoWhileItsVideoIsMade();
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        var waiting = Orders.look(fan.client(), id);
        assertThat(waiting.text("/trouble")).as("another video is no money").isEqualTo("capture_refused");
        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");

        Shop.checkout(house, payAgain(id), "paid").expect(200);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    void neitherMoneyNorVideoWaitsForBoth() {
        var id = letGoWhileItsVideoIsMade();
        shelf.fails(made);
        house.finish();
        var waiting = Orders.look(fan.client(), id);
        assertThat(waiting.text("/state")).isEqualTo("accepted");
        assertThat(waiting.text("/trouble")).isEqualTo("capture_refused");
        assertThat(waiting.json("/may").toString()).contains("pay");
        assertThat(Orders.look(bo.client(), id).text("/trouble")).as("his part of it").isEqualTo("video_failed");

        Shop.checkout(house, payAgain(id), "declined").expect(200);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).as("he may try once more").isEqualTo("accepted");
        Shop.checkout(house, payAgain(id), "paid").expect(200);
        house.finish();
        assertThat(Orders.look(fan.client(), id).text("/trouble")).isEqualTo("video_failed");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    void neitherMoneyNorVideoEndsWithTheWindow() {
        var id = letGoWhileItsVideoIsMade();
        shelf.fails(made);
        house.finish();
        var left = payAgain(id);
        house.advance(Duration.ofHours(73));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("expired");
        assertThat(over.text("/payment/state")).isEqualTo("cancelled");
        Shop.checkout(house, left, "paid").expect(409);
        assertThat(Orders.mails(house, fan, "over")).hasSize(1);
    }

    @Test
    void aCheckoutThatWasLeftIsClosedWithTheWindow() {
        var id = refusedAtTheCapture();
        var left = payAgain(id);
        house.advance(Duration.ofHours(73));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("expired");
        assertThat(over.text("/payment/state")).isEqualTo("cancelled");
        Shop.checkout(house, left, "paid").expect(409);
        assertThat(Orders.earned(bo)).isZero();
    }

    @Test
    void ofTwoCheckoutsOnlyTheLastCanBePaid() {
        var id = refusedAtTheCapture();
        var first = payAgain(id);
        var second = payAgain(id);
        house.finish();
        Shop.checkout(house, first, "paid").expect(409);
        Shop.checkout(house, second, "declined").expect(200);
        house.finish();
        assertThat(Orders.look(fan.client(), id).text("/trouble")).isEqualTo("capture_refused");
        assertThat(Orders.mails(house, fan, "another card")).as("asked once").hasSize(1);

        Shop.checkout(house, payAgain(id), "paid").expect(200);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    private String letGoWhileItsVideoIsMade() {
        var placed = Orders.placed(fan, handle, 15_000);
        Shop.faults(house, "{\"holdSeconds\": 3600}");
        var id = Orders.paid(house, placed);
        Shop.faults(house, "{}");
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        house.advance(Duration.ofMinutes(61));
        made = video;
        assertThat(Orders.look(fan.client(), id).text("/trouble")).isEqualTo("capture_refused");
        return id;
    }

    private boolean mayDeliver(String id) {
        return Orders.look(bo.client(), id).json("/may").toString().contains("deliver");
    }

    private String refusedAtTheCapture() {
        var id = ordered();
        Shop.faults(house, "{\"failCaptures\": 1}");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        return id;
    }

    private Reply payAgain(String id) {
        return fan.pay("/api/v1/shoutouts/" + id + "/payment", "{}", Shop.key()).expect(201);
    }
}
