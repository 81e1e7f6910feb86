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
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(Shelf.class)
class OfferTests {

    final House house;
    final Shelf shelf;
    final String handle = Stage.handle("bo");
    final Person bo;

    OfferTests(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
        bo = Stage.performer(house, handle);
    }

    @Test
    @DisplayName("viggio 11, 13: an offer is kept within the operator's bounds; every field that is wrong is named")
    void anOfferIsKeptWithinTheOperatorsBounds() {
        offer("{\"available\": true, \"price\": {\"amount\": 1, \"currency\": \"USD\"}, \"deliveryDays\": 5}")
                .invalid("price.amount");
        offer("{\"available\": true, \"price\": {\"amount\": 5000, \"currency\": \"EUR\"}, \"deliveryDays\": 5}")
                .invalid("price.currency");
        offer("{\"available\": \"yes\", \"price\": {\"amount\": 5000, \"currency\": \"USD\"}, \"deliveryDays\": 1}")
                .invalid("available");
        offer("{\"price\": {\"amount\": 5000, \"currency\": \"USD\"}, \"deliveryDays\": 1}").invalid("available");
        with("\"deliveryDays\": 0").invalid("deliveryDays");
        with("\"deliveryDays\": 31").invalid("deliveryDays");
        with("\"deliveryDays\": 5, \"maxOpen\": 0").invalid("maxOpen");
        with("\"deliveryDays\": 5, \"occasions\": [\"doomsday\"]").invalid("occasions[0]");
        with("\"deliveryDays\": 5, \"pausedUntil\": \"soon\"").invalid("pausedUntil");
        with("\"deliveryDays\": 5, \"colour\": \"blue\"").invalid("colour");
        house.person("Fan").get("/api/v1/me/shoutout-offer").refused(403, "not_allowed");
    }

    @Test
    void whoNeverOfferedAnythingSeesWhatHeCouldOffer() {
        var own = bo.get("/api/v1/me/shoutout-offer").expect(200);
        assertThat(own.flag("/available")).isFalse();
        assertThat(own.number("/deliveryDays")).isEqualTo(5);
        assertThat(own.number("/bounds/maxDays")).isEqualTo(30);
        assertThat(own.text("/money")).isEqualTo("held");
        assertThat(house.stranger().get("/api/v1/performers/" + handle).json("/shoutout").isNull()).isTrue();
    }

    @Test
    void everybodySeesWhatOneGetsAndUntilWhen() {
        var intro = shelf.video(bo);
        Orders.offer(bo, 5_000, 5, """
                , "instructionsHint": "Tell me who it is for.", "occasions": ["birthday", "wedding"],
                "introMediaId": "%s\"""".formatted(intro));
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.flag("/available")).isTrue();
        assertThat(offer.number("/price/amount")).isEqualTo(5_000);
        assertThat(offer.text("/instructionsHint")).isEqualTo("Tell me who it is for.");
        assertThat(offer.json("/occasions").toString()).isEqualTo("[\"birthday\",\"wedding\"]");
        assertThat(offer.text("/intro/mp4")).startsWith("/m/");
        assertThat(offer.text("/money")).isEqualTo("held");
        assertThat(Duration.between(house.clock().instant(), Instant.parse(offer.text("/deliverBy"))))
                .isBetween(Duration.ofMinutes(118 * 60), Duration.ofHours(119));
        var page = house.stranger().get("/api/v1/performers/" + handle).expect(200);
        assertThat(page.flag("/shoutout/available")).isTrue();
        assertThat(page.number("/shoutout/price/amount")).isEqualTo(5_000);
        bo.delete("/api/v1/media/" + intro).refused(409, "media_in_use");
    }

    @Test
    @DisplayName("viggio 12: only an own video introduces an offer")
    void onlyAnOwnVideoIntroducesAnOffer() {
        with("\"deliveryDays\": 5, \"introMediaId\": \"" + shelf.photo(bo) + "\"").refused(409, "not_shoutout_media");
        var others = shelf.video(house.person("Eve"));
        with("\"deliveryDays\": 5, \"introMediaId\": \"" + others + "\"").refused(422, "media_unknown");
    }

    @Test
    void aPausedOfferComesBackByItself() {
        var fan = house.person("Fan");
        var until = house.clock().instant().plus(Duration.ofDays(3));
        Orders.offer(bo, 5_000, 5, ", \"pausedUntil\": \"" + until + "\"");
        assertThat(finds("")).isFalse();
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.text("/reason")).isEqualTo("paused");
        Orders.place(fan.client(), Orders.wish(handle, 5_000, ""), Shop.key()).refused(409, "shoutouts_unavailable");

        house.advance(Duration.ofDays(3));
        assertThat(finds("")).isTrue();
        Orders.placed(fan, handle, 5_000);
    }

    @Test
    @DisplayName("viggio 7: found by who takes orders, by price and by delivery time")
    void discoveryFindsThoseWhoMakeVideos() {
        assertThat(finds("")).isFalse();
        Orders.offer(bo, 5_000, 5);
        assertThat(finds("")).isTrue();
        assertThat(finds("&maxShoutoutPrice=5000")).isTrue();
        assertThat(finds("&maxShoutoutPrice=4999")).isFalse();
        assertThat(finds("&maxDeliveryDays=5")).isTrue();
        assertThat(finds("&maxDeliveryDays=4")).isFalse();
        house.stranger().get("/api/v1/performers?takesShoutouts=perhaps").invalid("takesShoutouts");
    }

    @Test
    @DisplayName("viggio 7: nobody is sent to a performer who has no place")
    void whoIsFullIsNotFoundUntilThereIsAPlace() {
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 1");
        var fan = house.person("Fan");
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        house.advance(Duration.ofMinutes(1));
        assertThat(finds("")).isFalse();
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 2");
        assertThat(finds("")).isTrue();
        Orders.offer(bo, 5_000, 5, ", \"maxOpen\": 1");
        assertThat(finds("")).isFalse();

        bo.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"Too far.\"}").expect(204);
        house.advance(Duration.ofMinutes(1));
        assertThat(finds("")).isTrue();
        Orders.placed(fan, handle, 5_000);
        house.advance(Duration.ofMinutes(1));
        assertThat(finds("")).isFalse();
        house.advance(Duration.ofMinutes(31)); // nobody paid, and the place is anybody's again
        assertThat(finds("")).isTrue();
    }

    @Test
    void whoIsSuspendedTakesNoOrders() {
        Orders.offer(bo, 5_000, 5);
        house.moderator()
                .put("/api/v1/staff/accounts/" + bo.account() + "/suspension", "{\"reason\": \"Fraud\"}")
                .expect(204);
        house.finish();
        var wish = Orders.wish(handle, 5_000, "");
        Orders.place(house.person("Fan").client(), wish, Shop.key()).refused(404, "not_found");
        house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").refused(404, "not_found");
        assertThat(finds("")).isFalse();
    }

    private boolean finds(String filter) {
        var found = house.stranger()
                .get("/api/v1/performers?takesShoutouts=true&q=" + handle + filter)
                .expect(200);
        return found.json("/items").valueStream().anyMatch(one -> one.path("handle").asString().equals(handle));
    }

    private Reply with(String rest) {
        return offer("{\"available\": true, \"price\": {\"amount\": 5000, \"currency\": \"USD\"}, " + rest + "}");
    }

    private Reply offer(String json) {
        return bo.put("/api/v1/me/shoutout-offer", json);
    }
}
