package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Orders that cannot go on through nobody's wish: their money goes back at once, and their buyers hear why. */
@HouseTest
@Import(Shelf.class)
class WithdrawnTests {

    private final House house;
    private final Shelf shelf;
    private final Accounts accounts;
    private final LedgerCheck check;
    private final String handle = Stage.handle("bo");
    private final String email = Orders.guestEmail();
    private final Person bo;

    WithdrawnTests(House house, Shelf shelf, Accounts accounts, LedgerCheck check) {
        this.house = house;
        this.shelf = shelf;
        this.accounts = accounts;
        this.check = check;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void whoIsSuspendedMakesNoVideos() {
        var open = ordered();
        Orders.offer(bo, 5_000, 30);
        var charged = ordered();
        bo.put("/api/v1/shoutouts/" + charged.text("/id") + "/acceptance", "{}").expect(204);
        var processing = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, processing.text("/id"), video).expect(202);
        var unpaid = Orders.placed(house, email, handle, 5_000);
        suspend();

        isOver(open, "cancelled", "performer_gone", "released");
        isOver(charged, "refunded", "performer_gone", "refunded");
        isOver(processing, "refunded", "performer_gone", "refunded");
        isOver(unpaid, "cancelled", "performer_gone");
        assertThat(Shop.checkout(house, unpaid, "paid").status()).isEqualTo(409);
        assertThat(house.mails(email).stream().filter(mail -> mail.text().contains("does not make videos here any more")))
                .as("one for each that was paid")
                .hasSize(3);
        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        assertThat(look(processing).text("/state")).isEqualTo("cancelled");
    }

    @Test
    void moneyThatArrivesWhileTheyAreSuspendedGoesBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            var placed = Orders.placed(house, email, handle, 5_000);
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var paid = hands.submit(() -> Shop.checkout(house, placed, "paid"));
                hands.submit(() -> accounts.suspend(bo.account(), "for a test", bo.account())).get();
                paid.get();
            }
            house.finish();
            house.advance(Duration.ofMinutes(2));
            assertThat(look(placed).text("/state")).isEqualTo("cancelled");
            assertThat(look(placed).text("/payment/state")).isEqualTo("cancelled");
            accounts.lift(bo.account(), bo.account());
            house.finish();
        }
    }

    @Test
    void nobodyPaysAgainForWhatNobodyMakes() {
        var placed = Orders.placed(house, email, handle, 5_000);
        Shop.checkout(house, placed, "declined").expect(200);
        house.finish();
        suspend();
        Orders.guest(house, placed)
                .send("POST", "/api/v1/shoutouts/" + placed.text("/id") + "/payment", "{}", Map.of("Idempotency-Key", Shop.key()))
                .refused(409, "shoutouts_unavailable");
    }

    @Test
    void whatIsNotPaidKeepsItsPlaceForAWhileOnly() {
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 1");
        var slow = Orders.placed(house, email, handle, 5_000);
        another().refused(409, "too_many_open");
        house.advance(Duration.ofMinutes(29));
        another().refused(409, "too_many_open");
        house.advance(Duration.ofMinutes(2));
        var fast = another().expect(201);
        Orders.paid(house, fast);
        assertThat(look(fast).text("/state")).isEqualTo("open");

        Orders.paid(house, slow);
        isOver(slow, "cancelled", "paid", "place_gone", "released");
        assertThat(house.newestMail(email).subject()).contains("found no place");
        assertThat(bo.get("/api/v1/me/shoutout-requests").expect(200).json("/items")
                .valueStream().filter(order -> order.path("state").asString().equals("open"))).hasSize(1);
    }

    @Test
    void whoPaysLateIsWelcomeWhileThereIsAPlace() {
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 2");
        var slow = Orders.placed(house, email, handle, 5_000);
        Orders.paid(house, another().expect(201));
        house.advance(Duration.ofHours(3));
        Orders.paid(house, slow);
        assertThat(look(slow).text("/state")).isEqualTo("open");
        another().refused(409, "too_many_open");
    }

    @Test
    void ofManyWhoPayLateOneGetsTheLastPlace() throws Exception {
        Orders.offer(bo, 5_000, 30, ", \"maxOpen\": 5");
        var late = new ArrayList<Reply>();
        for (int i = 0; i < 5; i++) {
            late.add(another().expect(201));
        }
        Orders.offer(bo, 5_000, 30, ", \"maxOpen\": 1");
        house.advance(Duration.ofMinutes(31));
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            late.forEach(order -> hands.submit(() -> Shop.checkout(house, order, "paid")));
        }
        house.finish();
        house.advance(Duration.ofMinutes(2));
        assertThat(late).extracting(order -> look(order).text("/state")).containsOnlyOnce("open");
        assertThat(late).extracting(order -> look(order).text("/payment/state"))
                .containsOnlyOnce("captured")
                .containsOnly("captured", "refunded");
    }

    private Reply another() {
        var wish = Orders.wish(handle, 5_000, ", \"email\": \"" + Orders.guestEmail() + "\"");
        return Orders.place(house.stranger(), wish, Shop.key());
    }

    private void suspend() {
        accounts.suspend(bo.account(), "for a test", bo.account());
        house.finish();
    }

    private Reply ordered() {
        var placed = Orders.placed(house, email, handle, 5_000);
        Orders.paid(house, placed);
        return placed;
    }

    private Reply look(Reply placed) {
        return Orders.look(Orders.guest(house, placed), placed.text("/id")).expect(200);
    }

    private void isOver(Reply placed, String payment, String... lastSteps) {
        var order = look(placed);
        assertThat(order.text("/state")).isEqualTo("cancelled");
        assertThat(order.text("/payment/state")).isEqualTo(payment);
        assertThat(Orders.steps(order)).endsWith(lastSteps);
    }
}
