package dev.ovation.catalog;

import static dev.ovation.catalog.Story.ids;
import static dev.ovation.catalog.Story.media;
import static dev.ovation.catalog.Story.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shelf;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** When a post appears: its media, its time, and whether its performer may be seen. */
@HouseTest
@Import({Shelf.class, Story.class})
class PublicationTests {

    private final House house;
    private final Shelf shelf;
    private final Story story;
    private final Accounts accounts;

    PublicationTests(House house, Shelf shelf, Story story, Accounts accounts) {
        this.house = house;
        this.shelf = shelf;
        this.story = story;
        this.accounts = accounts;
    }

    private String scheduled(Story.Star star, Instant when, String more) {
        return star.publish("\"audience\": \"public\", \"text\": \"Later\", \"publishAt\": \"" + when + "\"" + more)
                .expect(201)
                .text("/id");
    }

    private static String state(Story.Star star, String id) {
        return star.person().get(post(id)).expect(200).text("/studio/state");
    }

    private Instant in(Duration time) {
        return house.clock().instant().plus(time);
    }

    @Test
    void appearsAsSoonAsItsMediaAreReady() {
        var star = story.star("wait");
        var video = shelf.processing(star.person(), MediaKind.PHOTO);
        var made = star.publish("\"audience\": \"public\"," + media(shelf.photo(star.person()), video)).expect(201);
        var id = made.text("/id");
        assertThat(made.text("/studio/state")).isEqualTo("waiting");
        assertThat(made.text("/studio/unready/0/id")).isEqualTo(video.toString());
        assertThat(made.json("/publishedAt").isNull()).isTrue();
        house.stranger().get(post(id)).refused(404, "not_found");
        assertThat(ids(house.stranger().get(star.page()))).isEmpty();
        assertThat(ids(star.person().get("/api/v1/me/posts?state=waiting"))).containsExactly(id);

        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        assertThat(house.stranger().get(post(id)).expect(200).text("/kind")).isEqualTo("video");
        assertThat(ids(star.person().get("/api/v1/me/posts?state=waiting"))).isEmpty();
        assertThat(house.stranger().get("/api/v1/performers/" + star.handle()).number("/counts/videos")).isEqualTo(1);

        shelf.becomesReady(video, MediaKind.VIDEO); // the same letter again
        house.finish();
        assertThat(house.stranger().get("/api/v1/performers/" + star.handle()).number("/counts/videos")).isEqualTo(1);
    }

    @Test
    void isKeptBackByWhatFailedUntilThatIsTakenOut() {
        var star = story.star("fails");
        var broken = shelf.processing(star.person(), MediaKind.VIDEO);
        var id = star.publish("\"audience\": \"public\", \"text\": \"Look\"," + media(broken)).text("/id");
        shelf.fails(broken);
        house.finish();
        assertThat(state(star, id)).isEqualTo("failed");
        assertThat(star.person().get(post(id)).text("/studio/unready/0/state")).isEqualTo("failed");
        house.stranger().get(post(id)).refused(404, "not_found");
        star.publish("\"audience\": \"public\"," + media(broken)).refused(409, "media_failed");
        star.person().patch(post(id), "{\"media\": []}").expect(200);
        assertThat(house.stranger().get(post(id)).expect(200).text("/kind")).isEqualTo("text");
    }

    @Test
    void appearsAtItsTimeAndNotBefore() {
        var star = story.star("timed");
        var when = in(Duration.ofHours(5));
        var id = scheduled(star, when, "");
        assertThat(state(star, id)).isEqualTo("scheduled");
        house.stranger().get(post(id)).refused(404, "not_found");
        house.advance(Duration.ofHours(4));
        house.stranger().get(post(id)).refused(404, "not_found");
        house.advance(Duration.ofHours(2));
        assertThat(house.stranger().get(post(id)).expect(200).text("/publishedAt")).isEqualTo(when.toString());
    }

    @Test
    void canBeMovedAndReleasedAtOnce() {
        var star = story.star("moved");
        var id = scheduled(star, in(Duration.ofHours(2)), "");
        star.person().patch(post(id), "{\"publishAt\": \"" + in(Duration.ofHours(6)) + "\"}").expect(200);
        house.advance(Duration.ofHours(3));
        assertThat(state(star, id)).isEqualTo("scheduled");
        house.advance(Duration.ofHours(4));
        assertThat(state(star, id)).isEqualTo("published");

        var other = scheduled(star, in(Duration.ofHours(2)), "");
        star.person().patch(post(other), "{\"publishAt\": null}").expect(200);
        assertThat(state(star, other)).isEqualTo("published");
    }

    @Test
    void waitsForItsMediaWhenItsTimeComesFirst() {
        var star = story.star("late");
        var video = shelf.processing(star.person(), MediaKind.VIDEO);
        var when = in(Duration.ofHours(1));
        var id = scheduled(star, when, "," + media(video));
        assertThat(state(star, id)).isEqualTo("waiting");
        house.advance(Duration.ofHours(2));
        assertThat(state(star, id)).isEqualTo("waiting");
        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        var at = Instant.parse(house.stranger().get(post(id)).expect(200).text("/publishedAt"));
        assertThat(at).isAfter(when);
    }

    @Test
    void isNotPublishedAfterItWasRemoved() {
        var star = story.star("gone");
        var id = scheduled(star, in(Duration.ofHours(1)), "");
        star.person().delete(post(id)).expect(204);
        house.advance(Duration.ofHours(2));
        house.stranger().get(post(id)).refused(404, "not_found");
    }

    @Test
    void vanishesWithASuspendedPerformer() {
        var star = story.star("banned");
        var id = star.says("Here");
        var fan = house.person("Fan");
        story.follow(fan, star);
        story.buy(fan, id);
        assertThat(ids(fan.get("/api/v1/feed"))).containsExactly(id);
        accounts.suspend(star.person().account(), "for a test", star.person().account());
        house.finish();
        assertThat(ids(fan.get("/api/v1/feed"))).isEmpty();
        fan.get(post(id)).refused(404, "not_found");
        house.stranger().get(star.page()).refused(404, "not_found");
        house.moderator().get(post(id)).expect(200);
        accounts.lift(star.person().account(), star.person().account());
        house.finish();
        assertThat(ids(fan.get("/api/v1/feed"))).containsExactly(id);
    }
}
