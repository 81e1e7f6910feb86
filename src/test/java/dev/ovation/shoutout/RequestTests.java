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
import dev.ovation.ledger.LedgerCheck;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@HouseTest
@Import({Statements.class, Wire.class})
class RequestTests {

    final House house;
    final LedgerCheck check;
    final Statements statements;
    final String handle = Stage.handle("bo");
    final Person bo;
    final Person fan;

    RequestTests(House house, LedgerCheck check, Statements statements) {
        this.house = house;
        this.check = check;
        this.statements = statements;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
        fan = house.person("Fan");
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 27: what is to do, nearest deadline first, with the own share and without the buyer's e-mail")
    void theListOfWhatIsToDo() {
        var email = Orders.guestEmail();
        var slow = Orders.paid(house, Orders.placed(house, email, handle, 5_000));
        Orders.offer(bo, 6_000, 2);
        var quick = Orders.paid(house, Orders.placed(fan, handle, 6_000));
        Orders.placed(fan, handle, 6_000); // not paid: not his to see

        var first = requests("?limit=1");
        assertThat(ids(first)).containsExactly(quick);
        assertThat(first.number("/items/0/yours/amount")).isEqualTo(4_800);
        var rest = requests("?limit=1&after=" + first.text("/next"));
        assertThat(ids(rest)).containsExactly(slow);
        assertThat(rest.json("/next").isNull()).isTrue();
        assertThat(rest.body()).doesNotContain(email).doesNotContain("checkoutUrl").doesNotContain("Visa");

        var sums = bo.get("/api/v1/me/shoutout-requests/summary").expect(200);
        assertThat(sums.number("/todo")).isEqualTo(2);
        assertThat(sums.number("/waiting/amount")).isEqualTo(4_000 + 4_800);
        assertThat(ids(requests("?state=accepted"))).isEmpty();
        bo.get("/api/v1/me/shoutout-requests?state=lost").invalid("state");
        fan.get("/api/v1/me/shoutout-requests").refused(403, "not_allowed");
    }

    @Test
    @DisplayName("viggio 7, 27: as many statements for ten requests as for one")
    void listsAskAsOftenForTenAsForOne() {
        Orders.paid(house, Orders.placed(fan, handle, 5_000));
        statements.keepWhatItReads(() -> requests(""));
        fan.get("/api/v1/shoutouts");
        var requestsOfOne = statements.of(() -> requests("")).size();
        var ordersOfOne = statements.of(() -> fan.get("/api/v1/shoutouts").expect(200)).size();
        for (int i = 0; i < 9; i++) {
            Orders.paid(house, Orders.placed(fan, handle, 5_000));
        }
        assertThat(statements.of(() -> assertThat(ids(requests(""))).hasSize(10))).hasSizeLessThanOrEqualTo(requestsOfOne);
        assertThat(statements.of(() -> fan.get("/api/v1/shoutouts").expect(200))).hasSizeLessThanOrEqualTo(ordersOfOne);
    }

    @Test
    void thePerformerSaysYesAndTheBuyerIsTold() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        assertThat(may(bo, id)).containsExactlyInAnyOrder("accept", "refuse", "deliver");
        accept(bo, id).expect(204);
        accept(bo, id).expect(204);
        house.finish();

        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        assertThat(house.mails(fan.email())).filteredOn(mail -> mail.subject().contains("accepted")).hasSize(1);
        assertThat(may(bo, id)).containsExactlyInAnyOrder("refuse", "deliver");
        assertThat(may(fan, id)).isEmpty();
        cancel(fan, id).refused(409, "shoutout_state");
    }

    @Test
    @DisplayName("viggio 28: declined with a reason; the hold is released, the buyer told, nothing sold")
    void thePerformerSaysNoAndTheHoldIsReleased() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        accept(bo, id).expect(204);
        refuse(bo, id, "").invalid("reason");
        refuse(bo, id, "I am on tour.").expect(204);
        refuse(bo, id, "I am on tour.").expect(204);
        house.finish();

        var order = Orders.look(fan.client(), id).expect(200);
        assertThat(order.text("/state")).isEqualTo("declined");
        assertThat(order.text("/reason")).isEqualTo("I am on tour.");
        assertThat(order.text("/payment/state")).isEqualTo("cancelled");
        assertThat(Orders.steps(order)).containsExactly("ordered", "paid", "accepted", "declined", "released");
        assertThat(house.newestMail(fan.email()).text()).contains("I am on tour.").contains("released");
        assertThat(bo.get("/api/v1/me/balance").expect(200).json("/pending")).isEmpty();
        accept(bo, id).refused(409, "shoutout_state");
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        var other = Stage.performer(house, Stage.handle("noor"));
        var stranger = house.person("Eve");
        Orders.look(other.client(), id).refused(404, "not_found");
        Orders.look(stranger.client(), id).refused(404, "not_found");
        Orders.look(house.stranger(), id).refused(401, "not_signed_in");
        accept(other, id).refused(404, "not_found");
        refuse(other, id, "No").refused(404, "not_found");
        cancel(stranger, id).refused(404, "not_found");
        cancel(bo, id).refused(404, "not_found");
        assertThat(ids(other.get("/api/v1/me/shoutout-requests").expect(200))).isEmpty();

        var staff = Orders.look(house.moderator().client(), id).expect(200);
        assertThat(staff.text("/payment/state")).isEqualTo("authorised");
        assertThat(staff.number("/yours/amount")).isEqualTo(4_000);
    }

    @Test
    void anUnpaidOrderCannotBeAnswered() {
        var id = Orders.placed(fan, handle, 5_000).text("/id");
        accept(bo, id).refused(404, "not_found");
        refuse(bo, id, "No").refused(404, "not_found");
    }

    @Test
    void yesAndTakingBackAtOneInstantHaveOneWinner() throws Exception {
        for (int i = 0; i < 6; i++) {
            var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var yes = hands.submit(() -> accept(bo, id));
                var back = hands.submit(() -> cancel(fan, id));
                assertThat(List.of(yes.get().status(), back.get().status())).containsExactlyInAnyOrder(204, 409);
                house.finish();
                var order = Orders.look(fan.client(), id).expect(200);
                assertThat(order.text("/state")).isEqualTo(yes.get().status() == 204 ? "accepted" : "cancelled");
                assertThat(order.text("/payment/state"))
                        .isEqualTo(yes.get().status() == 204 ? "authorised" : "cancelled");
            }
        }
    }

    private Reply requests(String query) {
        return bo.get("/api/v1/me/shoutout-requests" + query).expect(200);
    }

    private static Reply accept(Person performer, String id) {
        return performer.put("/api/v1/shoutouts/" + id + "/acceptance", "{}");
    }

    private static Reply refuse(Person performer, String id, String reason) {
        return performer.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"" + reason + "\"}");
    }

    private static Reply cancel(Person buyer, String id) {
        return buyer.put("/api/v1/shoutouts/" + id + "/cancellation", "{}");
    }

    private static List<String> ids(Reply page) {
        return page.json("/items").valueStream().map(one -> one.path("id").asString()).toList();
    }

    private static List<String> may(Person who, String id) {
        return Orders.look(who.client(), id).json("/may").valueStream().map(act -> act.asString()).toList();
    }
}
