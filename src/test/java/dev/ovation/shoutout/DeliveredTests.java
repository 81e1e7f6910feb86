package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.ledger.LedgerCheck;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Who sees a delivered video, what is said about it, and how it goes when the money goes. */
@HouseTest
@Import(Shelf.class)
class DeliveredTests extends FanOrder {

    DeliveredTests(House house, Shelf shelf, LedgerCheck check) {
        super(house, shelf, check, "Bo <b>Brandt</b> & Co");
    }

    @Test
    @DisplayName("viggio 17: a private video is nowhere but with its buyer, its performer and who has the link")
    void aPrivateVideo() {
        var id = delivered("Theo", false);
        var link = link(id);
        assertThat(house.stranger().get(list()).expect(200).json("/items")).isEmpty();
        assertThat(Orders.look(house.person("Other").client(), id).status()).isEqualTo(404);
        byLink(house.stranger(), "/s/nothing-here").refused(404, "not_found");
        byLink(house.stranger(), link.substring(0, link.length() - 1)).refused(404, "not_found");

        var seen = byLink(house.stranger(), link).expect(200);
        assertThat(seen.text("/to")).isEqualTo("Theo");
        assertThat(seen.flag("/public")).isFalse();
        assertThat(seen.flag("/viewer/owner")).isFalse();
        assertThat(seen.json("/instructions").isMissingNode()).isTrue();
        assertThat(seen.text("/video/hls")).startsWith("/m/");
        assertThat(seen.text("/download")).startsWith("/m/").endsWith("/video.mp4");
        assertThat(seen.body()).doesNotContain(fan.email());

        var own = byLink(fan.client(), link).expect(200);
        assertThat(own.flag("/viewer/owner")).isTrue();
        assertThat(own.text("/instructions")).contains("boat");
        assertThat(Orders.look(bo.client(), id).text("/link")).isEqualTo(link);
    }

    @Test
    @DisplayName("viggio 9: the performer's page lists what is delivered, public and still paid for, page by page")
    void thePublicList() {
        var first = delivered("Ada", true);
        delivered("Hidden", false);
        var second = delivered("Zoë", true);
        Orders.paid(house, placed("Undelivered", true));

        var page = house.stranger().get(list() + "?limit=1").expect(200);
        assertThat(page.text("/items/0/id")).isEqualTo(second);
        assertThat(page.text("/items/0/to")).isEqualTo("Zoë");
        assertThat(page.text("/items/0/link")).isEqualTo(link(second));
        assertThat(page.text("/items/0/video/poster")).startsWith("/m/");
        assertThat(page.json("/items/0/video/mp4").isMissingNode()).isTrue();
        var rest = house.stranger().get(list() + "?limit=1&after=" + page.text("/next")).expect(200);
        assertThat(rest.text("/items/0/id")).isEqualTo(first);
        assertThat(rest.json("/next").isMissingNode() || rest.json("/next").isNull()).isTrue();

        refund(second);
        assertThat(ids(house.stranger().get(list()))).containsExactly(first);
        house.stranger().get("/api/v1/performers/nobody_here/shoutouts").refused(404, "not_found");
    }

    @Test
    void oneVideoMayAnswerTwoOrders() {
        var video = shelf.shoutout(bo);
        for (var to : List.of("Ada", "Theo")) {
            var id = Orders.paid(house, placed(to, true));
            bo.put("/api/v1/shoutouts/" + id + "/delivery", "{\"mediaId\": \"" + video + "\"}").expect(202);
        }
        house.finish();
        assertThat(ids(house.stranger().get(list()))).hasSize(2);
    }

    @Test
    @DisplayName("viggio 33: a shared link shows itself; of a private video it shows nothing sharp and is not searched")
    void theShareCard() {
        var open = page(link(delivered("Theo \"><script>alert(1)</script>", true)));
        assertThat(open.body())
                .contains("og:title", "For Theo &quot;&gt;&lt;script&gt;", "Bo &lt;b&gt;Brandt&lt;/b&gt; &amp; Co")
                .contains("/poster.jpg", "og:image")
                .doesNotContain("<script>alert", "<b>", "noindex");
        assertThat(open.body().indexOf("<title>")).isEqualTo(open.body().lastIndexOf("<title>"));

        var closed = page(link(delivered("Theo", false)));
        assertThat(closed.body())
                .contains("noindex", "/preview.webp", "og:image")
                .doesNotContain("Theo", "poster.jpg", "video.mp4");
        assertThat(closed.header("Referrer-Policy")).contains("same-origin");

        var nothing = house.stranger().get("/s/nothing-here").expect(404);
        assertThat(nothing.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(nothing.body()).contains("noindex");
    }

    @Test
    @DisplayName("viggio 26: a refund closes the page and takes the share back")
    void aRefundClosesIt() {
        var id = delivered("Theo", true);
        var link = link(id);
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
        refund(id);
        assertThat(Orders.state(fan.client(), id)).isEqualTo("refunded");
        byLink(fan.client(), link).refused(404, "not_found");
        house.stranger().get(link).expect(404);
        assertThat(Orders.earned(bo)).isZero();
        fan.put("/api/v1/shoutouts/" + id + "/rating", "{\"stars\": 5}").refused(409, "shoutout_state");
    }

    @Test
    @DisplayName("viggio 26: a dispute closes the page; when it is won the page is there again")
    void aDisputeClosesItUntilItIsWon() {
        var id = delivered("Theo", true);
        var link = link(id);
        dispute(id, "opened");
        assertThat(Orders.state(fan.client(), id)).isEqualTo("disputed");
        byLink(fan.client(), link).refused(404, "not_found");
        assertThat(Orders.earned(bo)).isZero();

        dispute(id, "won");
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        byLink(fan.client(), link).expect(200);
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    void theLineWithTheGiftComesAlong() {
        var line = "For the captain, with love";
        var placed = Orders.place(
                        fan.client(), Orders.wish(handle, 15_000, ", \"giftMessage\": \"" + line + "\""), Shop.key())
                .expect(201);
        var id = Orders.paid(house, placed);
        assertThat(bo.get("/api/v1/me/shoutout-requests").text("/items/0/giftMessage")).isEqualTo(line);
        handedIn(id);
        assertThat(Orders.look(fan.client(), id).text("/giftMessage")).isEqualTo(line);
        assertThat(Orders.look(bo.client(), id).text("/giftMessage")).isEqualTo(line);
        assertThat(story(id).text("/giftMessage")).isEqualTo(line);
        assertThat(byLink(house.stranger(), link(id)).text("/giftMessage")).isEqualTo(line);
    }

    @Test
    void whatIsSaidAboutItIsReadForForbiddenWords() {
        var id = delivered("Theo", true);
        var said = rate(fan, id, "{\"stars\": 5, \"comment\": \"Such a SNÖLLYGOSTER\"}").invalid("comment");
        assertThat(said.text("/errors/0/code")).isEqualTo("forbidden_words");
        fan.put("/api/v1/shoutouts/" + id + "/reaction", "{\"message\": \"A cash\\n prize!\"}").invalid("message");
        fan.put("/api/v1/shoutouts/" + id + "/reaction", "{\"emoji\": \"cash prize\"}").invalid("emoji");
        var seen = byLink(fan.client(), link(id)).expect(200);
        assertThat(seen.json("/rating").isMissingNode()).isTrue();
        assertThat(seen.json("/reaction").isMissingNode()).isTrue();
    }

    @Test
    void onlyTheBuyerRatesAndOnlyWhatCame() {
        var waiting = Orders.paid(house, placed("Theo", true));
        rate(fan, waiting, "{\"stars\": 5}").refused(409, "shoutout_state");
        var id = delivered("Theo", true);
        rate(bo, id, "{\"stars\": 5}").refused(404, "not_found");
        rate(house.person("Other"), id, "{\"stars\": 5}").refused(404, "not_found");
        rate(fan, id, "{\"stars\": 0}").invalid("stars");
        rate(fan, id, "{\"stars\": 6}").invalid("stars");
        rate(fan, id, "{}").invalid("stars");

        rate(fan, id, "{\"stars\": 3}").expect(204);
        rate(fan, id, "{\"stars\": 5, \"comment\": \"He cried.\"}").expect(204);
        assertThat(house.stranger().get(list()).text("/items/0/rating/comment")).isEqualTo("He cried.");
        assertThat(Orders.look(fan.client(), id).json("/timeline").valueStream().map(step -> step.path("step").asString()))
                .containsOnlyOnce("rated");
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.json("/rating/average").asDouble()).isEqualTo(5);
        assertThat(offer.number("/rating/count")).isOne();
    }

    @Test
    void aGuestReactsWithTheToken() {
        var placed = Orders.placed(house, Orders.guestEmail(), handle, 15_000);
        var guest = Orders.guest(house, placed);
        var id = handedIn(Orders.paid(house, placed));
        guest.put("/api/v1/shoutouts/" + id + "/reaction", "{}").invalid("message");
        guest.put("/api/v1/shoutouts/" + id + "/reaction", "{\"emoji\": \"🥹\", \"message\": \"Thank you!\"}")
                .expect(204);
        assertThat(Orders.look(bo.client(), id).text("/reaction/emoji")).isEqualTo("🥹");
        assertThat(byLink(house.stranger(), Orders.look(guest, id).text("/link")).text("/reaction/message"))
                .isEqualTo("Thank you!");
    }

    private Reply placed(String to, boolean open) {
        var body = Orders.wish(handle, 15_000, "")
                .replace("\"Theo\"", new tools.jackson.databind.json.JsonMapper().writeValueAsString(to))
                .replace("\"public\": false", "\"public\": " + open);
        return Orders.place(fan.client(), body, Shop.key()).expect(201);
    }

    private String delivered(String to, boolean open) {
        return handedIn(Orders.paid(house, placed(to, open)));
    }

    private Reply page(String link) {
        return house.stranger().get(link).expect(200);
    }

    private String list() {
        return "/api/v1/performers/" + handle + "/shoutouts";
    }

    private static List<String> ids(Reply page) {
        return page.expect(200).json("/items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    private static Reply rate(Person person, String id, String json) {
        return person.put("/api/v1/shoutouts/" + id + "/rating", json);
    }

    private void refund(String id) {
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        house.admin().pay("/api/v1/staff/payments/" + payment + "/refund", Shop.RETURN, Shop.key()).expect(200);
        house.finish();
    }
}
