package dev.ovation.catalog;

import static dev.ovation.catalog.Story.ids;
import static dev.ovation.catalog.Story.media;
import static dev.ovation.catalog.Story.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.money.Money;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/** Publishing, and who sees how much of it. */
@HouseTest
@Import({Shelf.class, Story.class})
class PostTests {

    private static final String SECRET =
            "The first words are free for all of us here today. But nobody reads this ending who did not pay for it.";

    private final House house;
    private final Shelf shelf;
    private final Story story;
    private final Catalog catalog;

    PostTests(House house, Shelf shelf, Story story, Catalog catalog) {
        this.house = house;
        this.shelf = shelf;
        this.story = story;
        this.catalog = catalog;
    }

    private static void assertOpen(Reply reply) {
        reply.expect(200);
        assertThat(reply.flag("/locked")).isFalse();
        assertThat(reply.text("/text")).isEqualTo(SECRET);
        assertThat(reply.text("/media/0/hls")).startsWith("/m/");
        assertThat(reply.text("/media/0/mp4")).startsWith("/m/");
        assertThat(reply.text("/media/0/poster")).startsWith("/m/");
        assertThat(reply.text("/media/1/image/large")).startsWith("/m/");
    }

    /** Not the end of the text, and no address but of the blurred preview, anywhere in the answer. */
    private static void assertLocked(Reply reply) {
        reply.expect(200);
        assertThat(reply.flag("/locked")).isTrue();
        assertThat(reply.text("/text")).startsWith("The first words").hasSizeLessThan(SECRET.length() / 2 + 2);
        assertThat(reply.body()).doesNotContain("ending").doesNotContain("secret-name");
        var media = reply.json("/media");
        assertThat(media.size()).isEqualTo(2);
        media.forEach(one -> assertThat(one.propertyNames())
                .isSubsetOf("id", "kind", "width", "height", "durationSeconds", "preview")
                .contains("preview"));
        assertThat(media.get(1).propertyNames()).doesNotContain("durationSeconds");
        var previews = media.valueStream().map(one -> one.path("preview").asString()).toList();
        var rest = reply.body();
        for (var preview : previews) {
            rest = rest.replace(preview, "");
        }
        assertThat(rest).doesNotContain("/m/");
    }

    private String forSale(Story.Star star) {
        return star.publish("\"title\": \"Harbour lights\", \"text\": \"" + SECRET + "\", \"audience\": \"paid\","
                        + "\"price\": {\"amount\": 600, \"currency\": \"USD\"},"
                        + media(shelf.video(star.person()), shelf.photo(star.person())))
                .expect(201)
                .text("/id");
    }

    private String forSubscribers(Story.Star star) {
        return star.publish("\"text\": \"" + SECRET + "\", \"audience\": \"subscribers\","
                        + media(shelf.video(star.person()), shelf.photo(star.person())))
                .expect(201)
                .text("/id");
    }

    @Test
    void whatIsForEverybodyIsOpenToStrangers() {
        var star = story.star("open");
        var made = star.publish("\"title\": \"Hello\", \"text\": \"World\", \"audience\": \"public\","
                + media(shelf.photo(star.person()))).expect(201);
        assertThat(made.text("/kind")).isEqualTo("photo");
        assertThat(made.text("/studio/state")).isEqualTo("published");
        var seen = house.stranger().get(post(made.text("/id"))).expect(200);
        assertThat(seen.flag("/locked")).isFalse();
        assertThat(seen.text("/performer/handle")).isEqualTo(star.handle());
        assertThat(seen.text("/title")).isEqualTo("Hello");
        assertThat(seen.json("/studio").isMissingNode()).isTrue();
        assertThat(seen.json("/price").isMissingNode()).isTrue();
        assertThat(seen.text("/media/0/image/small")).startsWith("/m/");
        assertThat(seen.body()).doesNotContain(star.person().account().toString());
        var counts = house.stranger().get("/api/v1/performers/" + star.handle()).json("/counts");
        assertThat(counts.path("posts").asInt()).isEqualTo(1);
        assertThat(counts.path("photos").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "👨‍👩‍👧"})
    void whatIsLockedMayBeOneCharacterLong(String text) {
        var star = story.star("short");
        var id = star.publish("\"text\": \"" + text + "\", \"audience\": \"subscribers\"").expect(201).text("/id");
        var fan = house.person("Fan");
        story.follow(fan, star);
        assertThat(fan.get(post(id)).expect(200).text("/text")).isEqualTo("…");
        assertThat(fan.get(star.page()).expect(200).text("/items/0/text")).isEqualTo("…");
        assertThat(fan.get("/api/v1/feed").expect(200).text("/items/0/text")).isEqualTo("…");
        story.subscribe(fan, star);
        assertThat(fan.get(post(id)).expect(200).text("/text")).isEqualTo(text);
    }

    @Test
    void whatIsForSaleIsLockedUntilItIsBought() {
        var star = story.star("sale");
        var id = forSale(star);
        var fan = house.person("Fan");
        assertLocked(house.stranger().get(post(id)));
        assertLocked(fan.get(post(id)));
        story.subscribe(fan, star);
        assertLocked(fan.get(post(id)));
        assertThat(fan.get(post(id)).flag("/viewer/subscribed")).isTrue();
        story.buy(fan, id);
        assertOpen(fan.get(post(id)));
        assertThat(fan.get(post(id)).flag("/viewer/bought")).isTrue();
        assertOpen(star.person().get(post(id)));
        assertLocked(house.person("Other").get(post(id)));
        assertLocked(story.star("rival").person().get(post(id)));
        assertThat(fan.get(star.page()).flag("/items/0/locked")).isFalse();
        var listed = house.stranger().get(star.page()).expect(200);
        assertThat(listed.flag("/items/0/locked")).isTrue();
        assertThat(listed.body()).doesNotContain("ending").doesNotContain("\"hls\"").doesNotContain("\"image\"");
        assertThat(listed.number("/items/0/price/amount")).isEqualTo(600);
    }

    @Test
    void whatIsForSubscribersOpensWithASubscription() {
        var star = story.star("subs");
        var id = forSubscribers(star);
        var fan = house.person("Fan");
        assertLocked(fan.get(post(id)));
        assertThat(fan.get("/api/v1/performers/" + star.handle()).flag("/viewer/subscribed")).isFalse();
        story.subscribe(fan, star);
        assertOpen(fan.get(post(id)));
        assertThat(fan.get("/api/v1/performers/" + star.handle()).flag("/viewer/subscribed")).isTrue();
        assertOpen(house.moderator().get(post(id)));
    }

    @Test
    void aFileInAnOpenPostIsStillBlurredInALockedOne() {
        var star = story.star("both");
        var photo = shelf.photo(star.person());
        star.publish("\"audience\": \"public\"," + media(photo)).expect(201);
        var locked = star.publish("\"audience\": \"subscribers\"," + media(photo)).expect(201).text("/id");
        var page = house.stranger().get(star.page()).expect(200);
        assertThat(page.text("/items/0/id")).isEqualTo(locked);
        assertThat(page.json("/items/0/media/0/image").isMissingNode()).isTrue();
        assertThat(page.text("/items/1/media/0/image/small")).startsWith("/m/");
    }

    @Test
    void theKindFollowsFromTheMedia() {
        var star = story.star("kinds");
        var me = star.person();
        assertThat(star.publish("\"audience\": \"public\", \"text\": \"Hi\"").text("/kind")).isEqualTo("text");
        assertThat(star.publish("\"audience\": \"public\"," + media(shelf.photo(me), shelf.photo(me))).text("/kind"))
                .isEqualTo("photo");
        assertThat(star.publish("\"audience\": \"public\"," + media(shelf.photo(me), shelf.video(me))).text("/kind"))
                .isEqualTo("video");
        var album = star.publish("\"audience\": \"public\", \"kind\": \"album\"," + media(
                shelf.photo(me), shelf.photo(me), shelf.photo(me), shelf.photo(me), shelf.photo(me), shelf.photo(me)));
        assertThat(album.text("/kind")).isEqualTo("album");
        assertThat(album.json("/media").size()).isEqualTo(6);
        var listed = house.stranger().get(star.page() + "?kind=album").expect(200);
        assertThat(ids(listed)).containsExactly(album.text("/id"));
        assertThat(listed.json("/items/0/media").size()).isEqualTo(5);
        assertThat(listed.number("/items/0/counts/media")).isEqualTo(6);
        house.stranger().get(star.page() + "?kind=poem").invalid("kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"audience\": \"public\"|text",
        "\"audience\": \"public\", \"text\": \"  \"|text",
        "\"audience\": \"public\", \"text\": \"a\\u0000b\"|text",
        "\"audience\": \"public\", \"title\": \"a\\nb\", \"text\": \"x\"|title",
        "\"text\": \"x\"|audience",
        "\"text\": \"x\", \"audience\": \"friends\"|audience",
        "\"text\": \"x\", \"audience\": \"paid\"|price",
        "\"text\": \"x\", \"audience\": \"paid\", \"price\": {\"amount\": 99, \"currency\": \"USD\"}|price.amount",
        "\"text\": \"x\", \"audience\": \"paid\", \"price\": {\"amount\": -600, \"currency\": \"USD\"}|price.amount",
        "\"text\": \"x\", \"audience\": \"paid\", \"price\": {\"amount\": 99999999, \"currency\": \"USD\"}|price.amount",
        "\"text\": \"x\", \"audience\": \"paid\", \"price\": {\"amount\": 600, \"currency\": \"EUR\"}|price.currency",
        "\"text\": \"x\", \"audience\": \"public\", \"price\": {\"amount\": 600, \"currency\": \"USD\"}|price",
        "\"text\": \"x\", \"audience\": \"public\", \"kind\": \"video\"|kind",
        "\"text\": \"x\", \"audience\": \"public\", \"kind\": \"album\"|media",
        "\"text\": \"x\", \"audience\": \"public\", \"media\": [null]|media[0]",
        "\"text\": \"x\", \"audience\": \"public\", \"media\": [\"x\"]|media[0]",
        "\"text\": \"x\", \"audience\": \"public\", \"publishAt\": \"2099-01-01T00:00:00Z\"|publishAt",
        "\"text\": \"x\", \"audience\": \"public\", \"publishAt\": \"soon\"|publishAt",
        "\"text\": \"x\", \"audience\": \"public\", \"likes\": 9|likes",
    })
    void refusesWhatCannotBe(String members, String field) {
        story.star("bad").publish(members).invalid(field);
    }

    @Test
    void refusesMediaThatAreNotItsPerformers() {
        var star = story.star("thief");
        var stolen = shelf.video(house.person("Victim"));
        star.publish("\"audience\": \"public\"," + media(stolen)).refused(422, "media_unknown");
        star.publish("\"audience\": \"public\"," + media(shelf.uploading(star.person())))
                .refused(409, "media_not_uploaded");
        var mine = shelf.photo(star.person());
        star.publish("\"audience\": \"public\"," + media(mine, mine)).invalid("media");
        assertThat(ids(star.person().get("/api/v1/me/posts"))).isEmpty();
    }

    @Test
    void onlyPerformersPublishAndOnlyTheirOwn() {
        var star = story.star("owner");
        var id = star.says("Mine");
        var fan = house.person("Fan");
        fan.post("/api/v1/posts", "{\"audience\": \"public\", \"text\": \"x\"}").refused(403, "not_allowed");
        fan.get("/api/v1/me/posts").refused(403, "not_allowed");
        fan.patch(post(id), "{\"text\": \"x\"}").refused(403, "not_allowed");
        var rival = story.star("rival").person();
        rival.patch(post(id), "{\"text\": \"x\"}").refused(404, "not_found");
        rival.delete(post(id)).refused(404, "not_found");
        house.stranger().get(post(UUID.randomUUID().toString())).refused(404, "not_found");
        house.stranger().get(post("x")).refused(404, "not_found");
        assertThat(house.stranger().get(post(id)).text("/text")).isEqualTo("Mine");
    }

    @Test
    void isEditedAndCountedAsWhatItBecomes() {
        var star = story.star("edit");
        var id = star.says("First");
        star.person().patch(post(id), "{\"text\": \"Second\", \"title\": \"Now with a picture\", "
                + media(shelf.photo(star.person())) + "}").expect(200);
        var seen = house.stranger().get(post(id)).expect(200);
        assertThat(seen.text("/text")).isEqualTo("Second");
        assertThat(seen.text("/kind")).isEqualTo("photo");
        assertThat(house.stranger().get("/api/v1/performers/" + star.handle()).number("/counts/photos")).isEqualTo(1);
        star.person().patch(post(id), "{\"audience\": \"paid\"}").invalid("price");
        star.person().patch(post(id), """
                {"audience": "paid", "price": {"amount": 450, "currency": "USD"}}""").expect(200);
        assertThat(house.stranger().get(post(id)).flag("/locked")).isTrue();
        star.person().patch(post(id), "{\"publishAt\": \"2026-12-30T10:00:00Z\"}").refused(409, "post_published");
        star.person().patch(post(id), "{\"text\": \"\", \"media\": []}").invalid("text");
    }

    @Test
    void whatIsRemovedIsGoneButForThoseWhoBoughtIt() {
        var star = story.star("remove");
        var sold = forSale(star);
        var free = star.says("For all");
        var fan = house.person("Fan");
        story.buy(fan, sold);
        story.subscribe(fan, star);
        star.person().delete(post(sold)).expect(204);
        star.person().delete(post(free)).expect(204);
        assertThat(ids(fan.get(star.page()))).isEmpty();
        assertThat(ids(star.person().get("/api/v1/me/posts"))).isEmpty();
        house.stranger().get(post(sold)).refused(404, "not_found");
        house.person("Other").get(post(sold)).refused(404, "not_found");
        star.person().get(post(sold)).refused(404, "not_found");
        fan.get(post(free)).refused(404, "not_found");
        assertOpen(fan.get(post(sold)));
        star.person().delete(post(sold)).refused(404, "not_found");
        assertThat(house.stranger().get("/api/v1/performers/" + star.handle()).number("/counts/posts")).isZero();
        assertThatThrownBy(() -> catalog.priceOf(PostId.of(sold))).isInstanceOf(RequestRefused.NotFound.class);
    }

    @Test
    void boughtStaysBoughtWhateverItBecomes() {
        var star = story.star("stays");
        var id = forSale(star);
        var fan = house.person("Fan");
        story.buy(fan, id);
        star.person().patch(post(id), "{\"audience\": \"subscribers\"}").expect(200);
        assertOpen(fan.get(post(id)));
        star.person().delete(post(id)).expect(204);
        assertOpen(fan.get(post(id)));
    }

    @Test
    void tellsWhatAPostCosts() {
        var star = story.star("price");
        var id = PostId.of(forSale(star));
        assertThat(catalog.priceOf(id))
                .isEqualTo(new PaidPost(id, star.id(), "Harbour lights", Money.of(600, "USD")));
        var free = PostId.of(star.says("Free"));
        assertThatThrownBy(() -> catalog.priceOf(free)).isInstanceOf(CatalogRefused.NotForSale.class);
    }

    @Test
    void isLikedOnceByWhoSeesIt() {
        var star = story.star("liked");
        var id = star.says("Like me");
        var locked = forSale(star);
        var fan = house.person("Fan");
        fan.put(post(id) + "/like", "{}").expect(204);
        fan.put(post(id) + "/like", "{}").expect(204);
        fan.put(post(locked) + "/like", "{}").refused(403, "post_locked");
        house.stranger().put(post(id) + "/like", "{}").refused(401, "not_signed_in");
        house.person("Other").put(post(id) + "/like", "{}").expect(204);
        var seen = fan.get(post(id));
        assertThat(seen.number("/counts/likes")).isEqualTo(2);
        assertThat(seen.flag("/viewer/liked")).isTrue();
        assertThat(house.stranger().get(post(id)).flag("/viewer/liked")).isFalse();
        assertThat(fan.get(star.page() + "?limit=100").flag("/items/1/viewer/liked")).isTrue();
        fan.delete(post(id) + "/like").expect(204);
        fan.delete(post(id) + "/like").expect(204);
        assertThat(fan.get(post(id)).number("/counts/likes")).isEqualTo(1);
        assertThat(house.stranger().get("/api/v1/performers/" + star.handle()).number("/counts/likes")).isEqualTo(1);
    }
}
