package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What tests of an order's later life begin with: Bo makes videos for 150 dollars, and a fan orders one. */
abstract class FanOrder {

    final House house;
    final Shelf shelf;
    final LedgerCheck check;
    final String handle = Stage.handle("bo");
    final Person bo;
    final Person fan;

    FanOrder(House house, Shelf shelf, LedgerCheck check) {
        this(house, shelf, check, "Bo Brandt");
    }

    FanOrder(House house, Shelf shelf, LedgerCheck check, String stageName) {
        this.house = house;
        this.shelf = shelf;
        this.check = check;
        bo = Stage.performer(house, handle, stageName, "comedy");
        fan = house.person("Fan");
        Orders.offer(bo, 15_000, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    /** Paid; gives its id. */
    String ordered() {
        return Orders.paid(house, Orders.placed(fan, handle, 15_000));
    }

    String delivered() {
        return handedIn(ordered());
    }

    /** Delivered, unless something keeps it. */
    String handedIn(String id) {
        Orders.handIn(house.again(bo), id, shelf.shoutout(bo)).expect(202);
        house.finish();
        return id;
    }

    /** What the fan's bank does about its payment. */
    void dispute(String id, String state) {
        bank(id, state);
        house.finish();
    }

    /** The same, and nobody has heard of it yet. */
    Reply bank(String id, String state) {
        var payment = Orders.look(fan.client(), id).expect(200).text("/payment/id");
        return house.stranger()
                .put("/dev/sandbox/disputes/" + payment, "{\"state\": \"" + state + "\"}")
                .expect(204);
    }

    /** Of the delivered video. */
    String link(String id) {
        return Orders.look(bo.client(), id).expect(200).text("/link");
    }

    static Reply byLink(Browser client, String link) {
        return client.get("/api/v1/shoutouts/by-token/" + link.substring("/s/".length()));
    }

    static String staffs(String id) {
        return "/api/v1/staff/shoutouts/" + id;
    }

    /** As staff reads it. */
    Reply story(String id) {
        return house.moderator().get(staffs(id)).expect(200);
    }

    /** The pages that alerts of this kind send operators to. */
    List<String> alerts(String code) {
        return house.admin().get("/api/v1/staff/alerts?limit=100").expect(200).json("/items").valueStream()
                .filter(alert -> alert.path("code").asString().equals(code))
                .map(alert -> alert.path("page").asString())
                .toList();
    }
}
