package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.Failure;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A performer hands a video in: what is refused, what is replaced, and that money and video change hands together. */
@HouseTest
@Import(Shelf.class)
class HandingInTests {

    private final House house;
    private final Shelf shelf;
    private final LedgerCheck check;
    private final String handle = Stage.handle("bo");
    private final Person bo;
    private final Person fan;

    HandingInTests(House house, Shelf shelf, LedgerCheck check) {
        this.house = house;
        this.shelf = shelf;
        this.check = check;
        bo = Stage.performer(house, handle);
        fan = house.person("Fan");
        Orders.offer(bo, 15_000, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 29: somebody else's order is not there")
    void onlyTheOneWhoWasAsked() {
        var id = ordered();
        var other = Stage.performer(house, Stage.handle("kit"));
        handIn(other, id, shelf.shoutoutInProcessing(other)).refused(404, "not_found");
        handIn(fan, id, shelf.shoutoutInProcessing(fan)).refused(403, "not_allowed");
        handIn(bo, java.util.UUID.randomUUID().toString(), shelf.shoutoutInProcessing(bo)).refused(404, "not_found");
        assertThat(Orders.state(bo.client(), id)).isEqualTo("open");
    }

    @Test
    @DisplayName("viggio 29: unpaid, cancelled, declined and late orders take no video")
    void notInEveryState() {
        var video = shelf.shoutoutInProcessing(bo);
        var unpaid = Orders.placed(fan, handle, 15_000).text("/id");
        handIn(bo, unpaid, video).refused(409, "not_paid");

        var cancelled = ordered();
        fan.put("/api/v1/shoutouts/" + cancelled + "/cancellation", "{}").expect(204);
        handIn(bo, cancelled, video).refused(409, "shoutout_state");

        var declined = ordered();
        bo.put("/api/v1/shoutouts/" + declined + "/refusal", "{\"reason\": \"I am on tour.\"}").expect(204);
        handIn(bo, declined, video).refused(409, "shoutout_state");

        var late = ordered();
        house.advance(Duration.ofDays(5));
        handIn(bo, late, video).refused(409, "deadline_passed");
        assertThat(Orders.state(fan.client(), late)).isEqualTo("expired");
    }

    @Test
    @DisplayName("viggio 29: what is no finished upload of a video for an order is refused")
    void notEveryMedium() {
        var id = ordered();
        handIn(bo, id, shelf.video(bo)).refused(409, "not_shoutout_media"); // it bears no mark
        handIn(bo, id, shelf.photo(bo)).refused(409, "not_shoutout_media");
        handIn(bo, id, shelf.shoutout(fan)).refused(422, "media_unknown");
        handIn(bo, id, shelf.uploading(bo)).refused(409, "media_not_uploaded");
        bo.put("/api/v1/shoutouts/" + id + "/delivery", "{}").invalid("mediaId");
        assertThat(Orders.state(bo.client(), id)).isEqualTo("open");
    }

    @Test
    @DisplayName("viggio 20: money is taken when the video is ready, not before, and only then is it delivered")
    void videoAndMoneyChangeHandsTogether() {
        var id = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, video).expect(202);
        handIn(bo, id, video).expect(202);
        house.finish();
        var waiting = Orders.look(fan.client(), id);
        assertThat(waiting.text("/state")).isEqualTo("processing");
        assertThat(waiting.text("/payment/state")).isEqualTo("authorised");
        assertThat(waiting.json("/link").isMissingNode()).isTrue();
        assertThat(earned()).isZero();

        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        var delivered = Orders.look(fan.client(), id);
        assertThat(delivered.text("/state")).isEqualTo("delivered");
        assertThat(delivered.text("/payment/state")).isEqualTo("captured");
        assertThat(steps(delivered)).containsExactly("ordered", "paid", "accepted", "uploaded", "captured", "delivered");
        assertThat(earned()).isEqualTo(12_000);
        assertThat(mails(fan, "ready")).hasSize(1);
        assertThat(house.newestMail(fan.email()).text()).isNotBlank();
        assertThat(mails(fan, "ready").getFirst()).endsWith(delivered.text("/link"));
        handIn(bo, id, shelf.shoutout(bo)).refused(409, "already_delivered");
    }

    @Test
    @DisplayName("viggio 30: a wrong video is replaced until it is ready, and the first one moves nothing")
    void theLastOneCounts() {
        var id = ordered();
        var first = shelf.shoutoutInProcessing(bo);
        var second = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, first).expect(202);
        handIn(bo, id, second).expect(202);
        bo.delete("/api/v1/media/" + second).refused(409, "media_in_use");

        shelf.becomesReady(first, MediaKind.VIDEO);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        bo.delete("/api/v1/media/" + first).expect(204);

        shelf.becomesReady(second, MediaKind.VIDEO);
        house.finish();
        var link = Orders.look(fan.client(), id).text("/link");
        assertThat(house.stranger().get("/api/v1/shoutouts/by-token" + link.substring(2)).text("/video/id"))
                .isEqualTo(second.toString());
    }

    @Test
    @DisplayName("viggio 29: of many videos at once one is delivered, and the others stay free")
    void oneWins() throws Exception {
        var id = ordered();
        var videos = IntStream.range(0, 8).mapToObj(_ -> shelf.shoutoutInProcessing(bo)).toList();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = hands.invokeAll(videos.stream()
                    .<Callable<Reply>>map(video -> () -> handIn(bo, id, video))
                    .toList());
            int taken = 0;
            for (var reply : replies) {
                if (reply.get().status() == 202) {
                    taken++;
                } else {
                    reply.get().refused(409, "shoutout_state");
                }
            }
            assertThat(taken).isPositive();
        }
        videos.forEach(video -> shelf.becomesReady(video, MediaKind.VIDEO));
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(mails(fan, "ready")).hasSize(1);
        assertThat(videos.stream().filter(video -> bo.delete("/api/v1/media/" + video).status() == 409)).hasSize(1);
    }

    @Test
    void aVideoThatWasReadyBeforeIsDeliveredAtOnce() {
        var id = ordered();
        bo.put("/api/v1/shoutouts/" + id + "/acceptance", "{}").expect(204);
        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        var delivered = Orders.look(fan.client(), id);
        assertThat(delivered.text("/state")).isEqualTo("delivered");
        assertThat(steps(delivered)).containsOnlyOnce("accepted", "uploaded", "captured", "delivered");
    }

    @Test
    @DisplayName("viggio 20: an outage at the capture delays the delivery and takes nothing twice")
    void theGatewayIsSilentAtTheCapture() {
        var id = ordered();
        Shop.faults(house, "{\"silentCalls\": 1, \"lostCalls\": 1}");
        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        house.advance(Duration.ofMinutes(5));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(earned()).isEqualTo(12_000);
        assertThat(mails(fan, "ready")).hasSize(1);
    }

    @Test
    @DisplayName("viggio 32: a video of which nothing can be made puts the deadline off once and takes no money")
    void anotherVideoIsAskedForOnceWithMoreTime() {
        var id = ordered();
        var deadline = java.time.Instant.parse(Orders.look(bo.client(), id).text("/deadline"));
        failed(id);
        var asked = Orders.look(bo.client(), id);
        assertThat(asked.text("/state")).isEqualTo("accepted");
        assertThat(asked.text("/trouble")).isEqualTo("video_failed");
        assertThat(asked.text("/videoFailure/code")).isEqualTo("broken_file");
        assertThat(java.time.Instant.parse(asked.text("/deadline"))).isEqualTo(deadline.plus(Duration.ofHours(24)));
        assertThat(steps(asked)).endsWith("uploaded", "video_failed", "deadline_extended");
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("authorised");
        assertThat(mails(bo, "prepared")).hasSize(1);

        failed(id);
        var again = Orders.look(bo.client(), id);
        assertThat(java.time.Instant.parse(again.text("/deadline"))).isEqualTo(deadline.plus(Duration.ofHours(24)));
        assertThat(steps(again)).containsOnlyOnce("deadline_extended");

        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.look(bo.client(), id).json("/trouble").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("viggio 45: operators hear of failures that are ours, never of a person's mistake")
    void operatorsHearOfOurFailures() {
        var id = ordered();
        failed(id);
        assertThat(alerts("video_failed")).doesNotContain("/staff/shoutouts/" + id);
        var video = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, video).expect(202);
        shelf.fails(video, Failure.INTERNAL);
        house.finish();
        assertThat(alerts("video_failed")).contains("/staff/shoutouts/" + id);

        var refused = ordered();
        Shop.faults(house, "{\"failCaptures\": 1}");
        handIn(bo, refused, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(alerts("capture_failed")).containsOnlyOnce("/staff/shoutouts/" + refused);
    }

    @Test
    @DisplayName("viggio 22, 32: a second failure after the deadline ends the order, and the hold is released")
    void aLateFailureEndsIt() {
        var id = ordered();
        failed(id);
        var video = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, video).expect(202);
        house.advance(Duration.ofDays(6)); // it is being prepared all the while
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        shelf.fails(video);
        house.finish();
        house.advance(Duration.ofMinutes(1));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("expired");
        assertThat(over.text("/payment/state")).isEqualTo("cancelled");
    }

    @Test
    void aPictureIsNoVideo() {
        var id = ordered();
        var picture = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, picture).expect(202);
        shelf.becomesReady(picture, MediaKind.PHOTO);
        house.finish();
        var asked = Orders.look(bo.client(), id);
        assertThat(asked.text("/state")).isEqualTo("accepted");
        assertThat(asked.text("/videoFailure/code")).isEqualTo("not_a_video");
    }

    @Test
    @DisplayName("viggio 20, 21: a refused capture delivers nothing; another card does")
    void anotherCardIsAskedFor() {
        var email = Orders.guestEmail();
        var placed = Orders.placed(house, email, handle, 15_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        Shop.faults(house, "{\"failCaptures\": 1}");
        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();

        var waiting = Orders.look(guest, id);
        assertThat(waiting.text("/state")).isEqualTo("processing");
        assertThat(waiting.text("/trouble")).isEqualTo("capture_refused");
        assertThat(waiting.json("/link").isMissingNode()).isTrue();
        assertThat(waiting.json("/may").valueStream().map(act -> act.asString())).contains("pay");
        assertThat(house.newestMail(email).subject()).contains("another card");
        assertThat(mails(bo, "refused")).hasSize(1);
        assertThat(earned()).isZero();

        var attempt = guest.send(
                        "POST", "/api/v1/shoutouts/" + id + "/payment", "{}",
                        java.util.Map.of("Idempotency-Key", Shop.key()))
                .expect(201);
        Shop.checkout(house, attempt, "paid").expect(200);
        house.finish();
        assertThat(Orders.state(guest, id)).isEqualTo("delivered");
        assertThat(earned()).isEqualTo(12_000);
    }

    @Test
    void noOtherCardEndsItAndTheVideoIsTheirs() {
        var id = ordered();
        var video = shelf.shoutout(bo);
        Shop.faults(house, "{\"failCaptures\": 1}");
        handIn(bo, id, video).expect(202);
        house.finish();
        handIn(bo, id, shelf.shoutout(bo)).refused(409, "already_delivered"); // it waits for its money only

        house.advance(Duration.ofHours(71));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        house.advance(Duration.ofHours(2));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("expired");
        assertThat(mails(fan, "over")).hasSize(1);
        bo.delete("/api/v1/media/" + video).expect(204);
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
        assertThat(earned()).isZero();
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
        assertThat(mails(fan, "another card")).as("asked once").hasSize(1);

        Shop.checkout(house, payAgain(id), "paid").expect(200);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(earned()).isEqualTo(12_000);
    }

    @Test
    @DisplayName("viggio 26: a dispute before the delivery stops the order; when it is won its days begin anew")
    void aDisputeBeforeTheDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        dispute(payment, "opened");
        assertThat(Orders.state(fan.client(), id)).isEqualTo("disputed");
        handIn(bo, id, shelf.shoutout(bo)).refused(409, "shoutout_state");

        house.advance(Duration.ofDays(29));
        dispute(payment, "won");
        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        house.advance(Duration.ofDays(2));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(earned()).isEqualTo(12_000);
    }

    @Test
    @DisplayName("viggio 26: staff gives money back before the delivery; what is handed in goes nowhere")
    void aRefundBeforeTheDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, video).expect(202);
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        house.admin().pay("/api/v1/staff/payments/" + payment + "/refund", "", Shop.key()).expect(200);
        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("refunded");
        assertThat(earned()).isZero();
        bo.delete("/api/v1/media/" + video).expect(204);
    }

    @Test
    @DisplayName("viggio 38: what was charged at once is earned at the delivery, not before")
    void chargedAtOnceIsEarnedAtDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var order = Orders.look(fan.client(), id);
        assertThat(order.text("/money")).isEqualTo("charged");
        assertThat(order.text("/payment/state")).isEqualTo("captured");
        assertThat(earned()).isZero();

        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(earned()).isEqualTo(12_000);
    }

    private String refusedAtTheCapture() {
        var id = ordered();
        Shop.faults(house, "{\"failCaptures\": 1}");
        handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        return id;
    }

    private Reply payAgain(String id) {
        return fan.pay("/api/v1/shoutouts/" + id + "/payment", "{}", Shop.key()).expect(201);
    }

    private void dispute(String payment, String state) {
        house.stranger().put("/dev/sandbox/disputes/" + payment, "{\"state\": \"" + state + "\"}");
        house.finish();
    }

    private void failed(String id) {
        var video = shelf.shoutoutInProcessing(bo);
        handIn(bo, id, video).expect(202);
        shelf.fails(video);
        house.finish();
    }

    private String ordered() {
        return Orders.paid(house, Orders.placed(fan, handle, 15_000));
    }

    private static Reply handIn(Person performer, String order, MediaId video) {
        return performer.put("/api/v1/shoutouts/" + order + "/delivery", "{\"mediaId\": \"" + video + "\"}");
    }

    private long earned() {
        var balance = bo.get("/api/v1/me/balance").expect(200);
        return balance.number("/available/amount")
                + balance.json("/pending").valueStream().mapToLong(row -> row.at("/amount/amount").asLong()).sum();
    }

    /** The links of the mails with this word in their subject. */
    private List<String> mails(Person person, String word) {
        return house.mails(person.email()).stream()
                .filter(mail -> mail.subject().contains(word))
                .map(mail -> mail.link())
                .toList();
    }

    private List<String> alerts(String code) {
        return house.admin().get("/api/v1/staff/alerts?limit=100").expect(200).json("/items").valueStream()
                .filter(alert -> alert.path("code").asString().equals(code))
                .map(alert -> alert.path("page").asString())
                .toList();
    }

    private static List<String> steps(Reply order) {
        return order.json("/timeline").valueStream().map(step -> step.path("step").asString()).toList();
    }
}
