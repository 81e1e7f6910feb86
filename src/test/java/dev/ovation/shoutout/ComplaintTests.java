package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A delivered video is not what was asked for: its buyer says so once, and staff decides. */
@HouseTest
@Import(Shelf.class)
class ComplaintTests extends FanOrder {

    ComplaintTests(House house, Shelf shelf, LedgerCheck check) {
        super(house, shelf, check);
    }

    @Test
    void aComplaintIsMadeOnceInTimeByTheBuyer() {
        var id = delivered();
        complain(bo, id).refused(404, "not_found");
        fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \" \"}").invalid("reason");
        assertThat(may(id)).contains("complain");
        complain(fan, id).expect(204);
        complain(fan, id).refused(409, "already_complained");
        assertThat(may(id)).doesNotContain("complain");

        var late = delivered();
        house.advance(Duration.ofDays(7));
        complain(house.again(fan), late).refused(409, "window_over");
    }

    @Test
    void staffDecidesOnceAndGivesAReason() {
        var id = delivered();
        decide(id, "dismissed").refused(409, "shoutout_state");
        assertThat(Orders.look(house.moderator().client(), id).json("/link").isMissingNode()).isTrue();
        complain(fan, id).expect(204);
        assertThat(Orders.look(house.moderator().client(), id).text("/link")).isEqualTo(link(id));
        fan.put(decision(id), "{\"decision\": \"refund\", \"reason\": \"I want it\"}").refused(403, "not_allowed");
        house.moderator().put(decision(id), "{\"decision\": \"refund\"}").invalid("reason");

        decide(id, "dismissed").expect(204);
        decide(id, "refund").refused(409, "shoutout_state");
        house.finish();
        assertThat(Orders.look(fan.client(), id).text("/complaint/decision")).isEqualTo("dismissed");
        assertThat(house.newestMail(fan.email()).text()).contains("Because of the boat.");
        byLink(fan.client(), link(id)).expect(200);
    }

    @Test
    @DisplayName("viggio 17, 26: staff watches the video of a case, by itself and not by the link; nobody else does")
    void staffWatchesWhatItDecidesAbout() {
        var id = delivered();
        assertThat(story(id).json("/video").isMissingNode()).as("no case").isTrue();
        complain(fan, id).expect(204);
        seesTheVideo(id);
        decide(id, "dismissed").expect(204);
        seesTheVideo(id);

        var contested = delivered();
        var link = link(contested);
        dispute(contested, "opened");
        seesTheVideo(contested);
        assertThat(story(contested).json("/link").isMissingNode()).as("the page is closed").isTrue();
        byLink(house.moderator().client(), link).refused(404, "not_found");
        for (var person : new Person[] {fan, bo}) {
            person.get(staffs(contested)).refused(403, "not_allowed");
            assertThat(Orders.look(person.client(), contested).body()).doesNotContain("/m/");
        }
        assertThat(house.moderator().get("/api/v1/staff/shoutouts?state=disputed").expect(200).body())
                .contains(contested)
                .doesNotContain("/m/");

        dispute(contested, "won");
        assertThat(story(contested).json("/video").isMissingNode()).as("the case is over").isTrue();
        Orders.offer(bo, 15_000, 14); // so long that it is charged at once
        var waiting = Orders.paid(house, Orders.placed(fan, handle, 15_000));
        dispute(waiting, "opened");
        assertThat(story(waiting).json("/video").isMissingNode()).as("there is none yet").isTrue();
    }

    @Test
    void aComplaintThatIsRightBringsTheMoneyBack() {
        var id = delivered();
        complain(fan, id).expect(204);
        decide(id, "refund").expect(204);
        house.advance(Duration.ofMinutes(1));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("refunded");
        assertThat(over.text("/payment/state")).isEqualTo("refunded");
        assertThat(Orders.earned(bo)).isZero();
    }

    @Test
    void orAnotherVideoUnderTheSameLink() {
        var id = delivered();
        var link = link(id);
        var first = byLink(fan.client(), link).text("/video/id");
        complain(fan, id).expect(204);
        decide(id, "redo").expect(204);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        byLink(fan.client(), link).refused(404, "not_found");
        bo.delete("/api/v1/media/" + first).expect(204);
        assertThat(house.newestMail(bo.email()).text()).contains("Not the boat.", "Because of the boat.");

        handedIn(id);
        assertThat(link(id)).isEqualTo(link);
        byLink(fan.client(), link).expect(200);
        assertThat(Orders.earned(bo)).as("once").isEqualTo(12_000);
        complain(fan, id).refused(409, "already_complained");
    }

    @Test
    void anotherVideoThatDoesNotComeBringsTheMoneyBack() {
        var id = delivered();
        complain(fan, id).expect(204);
        decide(id, "redo").expect(204);
        house.advance(Duration.ofDays(5));
        house.advance(Duration.ofMinutes(1));
        var over = Orders.look(house.again(fan).client(), id);
        assertThat(over.text("/state")).isEqualTo("expired");
        assertThat(over.text("/payment/state")).isEqualTo("refunded");
    }

    private List<String> may(String id) {
        return Orders.look(fan.client(), id).json("/may").valueStream().map(act -> act.asString()).toList();
    }

    private static Reply complain(Person person, String id) {
        return person.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not the boat.\"}");
    }

    private static String decision(String id) {
        return "/api/v1/staff/shoutouts/" + id + "/complaint-decision";
    }

    private Reply decide(String id, String decision) {
        return house.moderator()
                .put(decision(id), "{\"decision\": \"%s\", \"reason\": \"Because of the boat.\"}".formatted(decision));
    }

    private void seesTheVideo(String id) {
        assertThat(story(id).text("/video/hls")).startsWith("/m/");
        assertThat(story(id).text("/video/poster")).startsWith("/m/");
    }
}
