package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.Failure;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/**
 * A performer hands a video in: what is refused, what is replaced, and that money and video change hands together. What
 * may happen to the money then is told by {@link MoneyAtDeliveryTests}.
 */
@HouseTest
@Import(Shelf.class)
class HandingInTests extends FanOrder {

    HandingInTests(House house, Shelf shelf, LedgerCheck check) {
        super(house, shelf, check);
    }

    @Test
    @DisplayName("viggio 29: somebody else's order is not there")
    void onlyTheOneWhoWasAsked() {
        var id = ordered();
        var other = Stage.performer(house, Stage.handle("kit"));
        Orders.handIn(other, id, shelf.shoutoutInProcessing(other)).refused(404, "not_found");
        Orders.handIn(fan, id, shelf.shoutoutInProcessing(fan)).refused(403, "not_allowed");
        Orders.handIn(bo, java.util.UUID.randomUUID().toString(), shelf.shoutoutInProcessing(bo)).refused(404, "not_found");
        assertThat(Orders.state(bo.client(), id)).isEqualTo("open");
    }

    @Test
    @DisplayName("viggio 29: unpaid, cancelled, declined and late orders take no video")
    void notInEveryState() {
        var video = shelf.shoutoutInProcessing(bo);
        var unpaid = Orders.placed(fan, handle, 15_000).text("/id");
        Orders.handIn(bo, unpaid, video).refused(409, "not_paid");

        var cancelled = ordered();
        fan.put("/api/v1/shoutouts/" + cancelled + "/cancellation", "{}").expect(204);
        Orders.handIn(bo, cancelled, video).refused(409, "shoutout_state");

        var declined = ordered();
        bo.put("/api/v1/shoutouts/" + declined + "/refusal", "{\"reason\": \"I am on tour.\"}").expect(204);
        Orders.handIn(bo, declined, video).refused(409, "shoutout_state");

        var late = ordered();
        house.advance(Duration.ofDays(5));
        Orders.handIn(bo, late, video).refused(409, "deadline_passed");
        assertThat(Orders.state(fan.client(), late)).isEqualTo("expired");
    }

    @Test
    @DisplayName("viggio 29: what is no finished upload of a video for an order is refused")
    void notEveryMedium() {
        var id = ordered();
        Orders.handIn(bo, id, shelf.video(bo)).refused(409, "not_shoutout_media"); // it bears no mark
        Orders.handIn(bo, id, shelf.photo(bo)).refused(409, "not_shoutout_media");
        Orders.handIn(bo, id, shelf.shoutout(fan)).refused(422, "media_unknown");
        Orders.handIn(bo, id, shelf.uploading(bo)).refused(409, "media_not_uploaded");
        bo.put("/api/v1/shoutouts/" + id + "/delivery", "{}").invalid("mediaId");
        assertThat(Orders.state(bo.client(), id)).isEqualTo("open");
    }

    @Test
    @DisplayName("viggio 20: money is taken when the video is ready, not before, and only then is it delivered")
    void videoAndMoneyChangeHandsTogether() {
        var id = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        Orders.handIn(bo, id, video).expect(202);
        house.finish();
        var waiting = Orders.look(fan.client(), id);
        assertThat(waiting.text("/state")).isEqualTo("processing");
        assertThat(waiting.text("/payment/state")).isEqualTo("authorised");
        assertThat(waiting.json("/link").isMissingNode()).isTrue();
        assertThat(Orders.earned(bo)).isZero();

        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        var delivered = Orders.look(fan.client(), id);
        assertThat(delivered.text("/state")).isEqualTo("delivered");
        assertThat(delivered.text("/payment/state")).isEqualTo("captured");
        assertThat(Orders.steps(delivered)).containsExactly("ordered", "paid", "accepted", "uploaded", "captured", "delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
        assertThat(Orders.mails(house, fan, "ready")).hasSize(1);
        assertThat(house.newestMail(fan.email()).text()).isNotBlank();
        assertThat(Orders.mails(house, fan, "ready").getFirst()).endsWith(delivered.text("/link"));
        Orders.handIn(bo, id, shelf.shoutout(bo)).refused(409, "already_delivered");
    }

    @Test
    @DisplayName("viggio 30: a wrong video is replaced until it is ready, and the first one moves nothing")
    void theLastOneCounts() {
        var id = ordered();
        var first = shelf.shoutoutInProcessing(bo);
        var second = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, first).expect(202);
        Orders.handIn(bo, id, second).expect(202);
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
                    .<Callable<Reply>>map(video -> () -> Orders.handIn(bo, id, video))
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
        assertThat(Orders.mails(house, fan, "ready")).hasSize(1);
        assertThat(videos.stream().filter(video -> bo.delete("/api/v1/media/" + video).status() == 409)).hasSize(1);
    }

    @Test
    void aVideoThatWasReadyBeforeIsDeliveredAtOnce() {
        var id = ordered();
        bo.put("/api/v1/shoutouts/" + id + "/acceptance", "{}").expect(204);
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        var delivered = Orders.look(fan.client(), id);
        assertThat(delivered.text("/state")).isEqualTo("delivered");
        assertThat(Orders.steps(delivered)).containsOnlyOnce("accepted", "uploaded", "captured", "delivered");
    }

    @Test
    @DisplayName("viggio 20: an outage at the capture delays the delivery and takes nothing twice")
    void theGatewayIsSilentAtTheCapture() {
        var id = ordered();
        Shop.faults(house, "{\"silentCalls\": 100}");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        Shop.faults(house, "{\"lostCalls\": 100}");
        house.advance(Duration.ofMinutes(1));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("processing");
        Shop.faults(house, "{}");
        house.advance(Duration.ofMinutes(10));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
        assertThat(Orders.mails(house, fan, "ready")).hasSize(1);
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
        assertThat(Orders.steps(asked)).endsWith("uploaded", "video_failed", "deadline_extended");
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("authorised");
        assertThat(Orders.mails(house, bo, "prepared")).hasSize(1);

        failed(id);
        var again = Orders.look(bo.client(), id);
        assertThat(java.time.Instant.parse(again.text("/deadline"))).isEqualTo(deadline.plus(Duration.ofHours(24)));
        assertThat(Orders.steps(again)).containsOnlyOnce("deadline_extended");

        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
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
        Orders.handIn(bo, id, video).expect(202);
        shelf.fails(video, Failure.INTERNAL);
        house.finish();
        assertThat(alerts("video_failed")).contains("/staff/shoutouts/" + id);

        var refused = ordered();
        Shop.faults(house, "{\"failCaptures\": 1}");
        Orders.handIn(bo, refused, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(alerts("capture_failed")).containsOnlyOnce("/staff/shoutouts/" + refused);
    }

    @Test
    @DisplayName("viggio 22, 32: a second failure after the deadline ends the order, and the hold is released")
    void aLateFailureEndsIt() {
        var id = ordered();
        failed(id);
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
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
        Orders.handIn(bo, id, picture).expect(202);
        shelf.becomesReady(picture, MediaKind.PHOTO);
        house.finish();
        var asked = Orders.look(bo.client(), id);
        assertThat(asked.text("/state")).isEqualTo("accepted");
        assertThat(asked.text("/videoFailure/code")).isEqualTo("not_a_video");
    }

    private void failed(String id) {
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        shelf.fails(video);
        house.finish();
    }
}
