package dev.ovation.catalog;

import static dev.ovation.catalog.Story.ids;
import static dev.ovation.catalog.Story.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The home feed and performers' pages as lists: complete, newest first, stable while posts come and go. */
@HouseTest
@Import({Shelf.class, Story.class})
class FeedTests {

    private final House house;
    private final Story story;
    private final Performers performers;
    private final FeedTable table;
    private final List<NewestPosts> newest; // by heads, among the newest of all, and where these are too few
    private final RedatePost redatePost;

    FeedTests(
            House house,
            Story story,
            Performers performers,
            FeedTable table,
            NewestPosts newest,
            NewestTable newestTable,
            RedatePost redatePost) {
        this.newest = List.of(
                newest,
                new NewestPosts(newestTable, 1, NewestTable.RECENT),
                new NewestPosts(newestTable, 1, 3));
        this.house = house;
        this.story = story;
        this.performers = performers;
        this.table = table;
        this.redatePost = redatePost;
    }

    @Test
    void showsWhomOneFollowsAndNobodyElse() {
        var followed = story.star("followed");
        var other = story.star("other");
        var fan = house.person("Fan");
        assertThat(ids(fan.get("/api/v1/feed").expect(200))).isEmpty();
        story.follow(fan, followed);
        var first = followed.says("First");
        other.says("Not for him");
        var second = followed.says("Second");
        assertThat(ids(fan.get("/api/v1/feed").expect(200))).containsExactly(second, first);
        house.stranger().get("/api/v1/feed").refused(401, "not_signed_in");
        fan.get("/api/v1/feed?after=xyz").refused(422, "bad_cursor");
        fan.get("/api/v1/feed?limit=101").invalid("limit");
    }

    @Test
    void bothWaysGiveEveryPostOnceInOrderToTheLastPage() {
        var random = new Random(7);
        var stars = IntStream.range(0, 6).mapToObj(_ -> story.star("mix")).toList();
        var fan = house.person("Fan");
        stars.forEach(star -> story.follow(fan, star));
        var made = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            // Skewed, as life is: the first writes most.
            made.add(stars.get((int) (stars.size() * Math.pow(random.nextDouble(), 3))).says("Post " + i));
        }
        var removed = made.remove(39);
        stars.forEach(star -> star.person().delete(Story.post(removed)));
        var wanted = new ArrayList<>(made);
        Collections.reverse(wanted);
        assertThat(walk(fan, "/api/v1/feed?limit=7")).isEqualTo(wanted);

        var followed = performers.followed(fan.account());
        assertThat(followed.size()).isEqualTo(stars.size());
        for (var limit : List.of(1, 3, 20, 100)) {
            assertThat(pages(followed, limit, true, fan.account())).as("few, by %s", limit).isEqualTo(wanted);
            assertThat(pages(followed, limit, false, fan.account())).as("many, by %s", limit).isEqualTo(wanted);
        }
    }

    /** In one piece, not in those of the server's own buffer of eight kilobytes. */
    @Test
    void aPageOfLongPostsSaysItsLength() {
        var star = story.star("long");
        IntStream.range(0, 12).forEach(i -> star.says("A long story, part %d. ".formatted(i).repeat(60)));
        var page = house.stranger().get(star.page()).expect(200);
        var bytes = page.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isBetween(10_000, 32_000);
        assertThat(page.header("Content-Length")).contains(Integer.toString(bytes));
    }

    @Test
    void whatIsDatedBackMovesDownEverywhere() {
        var star = story.star("dated");
        var fan = house.person("Fan");
        story.follow(fan, star);
        var old = star.says("Older");
        var young = star.says("Younger");
        redatePost.redate(PostId.of(young), house.clock().instant().minus(Duration.ofDays(9)));
        assertThat(walk(fan, "/api/v1/feed?limit=1")).containsExactly(old, young);
        assertThat(ids(fan.get(star.page()))).containsExactly(old, young);
        assertThatThrownBy(() -> redatePost.redate(PostId.of(young), house.clock().instant()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** First pages come from memory and later ones from the database: after every step both say the same. */
    @Test
    void whatIsKeptIsWhatIsStored() {
        house.untilAlone();
        var random = new Random(11);
        var stars = IntStream.range(0, 5).mapToObj(_ -> story.star("kept")).toList();
        var fan = house.person("Fan");
        var made = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            var star = stars.get(random.nextInt(stars.size()));
            switch (random.nextInt(8)) {
                case 0 -> story.follow(fan, star);
                case 1 -> fan.client().delete("/api/v1/performers/" + star.handle() + "/following");
                case 2 -> removeOne(random, made, star);
                case 3 -> redateOne(random, made);
                default -> made.add(star.says("Post " + i));
            }
            assertSameAsStored(fan, List.of(1, 4, 20).get(random.nextInt(3)));
        }
    }

    private void removeOne(Random random, List<String> made, Story.Star star) {
        if (!made.isEmpty()) {
            star.person().client().delete(Story.post(made.get(random.nextInt(made.size()))));
        }
    }

    private void redateOne(Random random, List<String> made) {
        if (!made.isEmpty()) {
            try {
                var post = PostId.of(made.get(random.nextInt(made.size())));
                redatePost.redate(post, house.clock().instant().minus(Duration.ofHours(random.nextInt(99))));
            } catch (IllegalArgumentException | RequestRefused.NotFound older) {
                // it is older than that, or removed
            }
        }
    }

    private void assertSameAsStored(Person fan, int limit) {
        var asked = PageRequest.first(limit);
        var followed = performers.followed(fan.account());
        var stored = table.ofFew(followed, fan.account(), asked).stream().map(Post::id).toList();
        for (var way : newest) {
            assertThat(way.of(followed, asked)).hasValueSatisfying(
                    places -> assertThat(places).extracting(Place::post).isEqualTo(stored));
        }
        assertThat(ids(fan.get("/api/v1/feed?limit=" + limit)))
                .isEqualTo(stored.stream().limit(limit).map(PostId::toString).toList());
    }

    private List<String> pages(
            Set<PerformerId> followed, int limit, boolean few, AccountId viewer) {
        var all = new ArrayList<String>();
        Cursor after = null;
        while (true) {
            var asked = new PageRequest(limit, after);
            var rows = few ? table.ofFew(followed, viewer, asked) : table.ofMany(followed, viewer, asked);
            rows.stream().limit(limit).map(post -> post.id().toString()).forEach(all::add);
            if (rows.size() <= limit) {
                return all;
            }
            after = Posts.place(rows.get(limit - 1));
        }
    }

    @Test
    void pagesAreCompleteWhileNewPostsCome() {
        var star = story.star("walk");
        var fan = house.person("Fan");
        story.follow(fan, star);
        var before = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            before.add(star.says("Before " + i));
        }
        for (var path : List.of("/api/v1/feed", star.page())) {
            var seen = new ArrayList<String>();
            var next = path + "?limit=2";
            while (next != null) {
                var page = fan.get(next).expect(200);
                seen.addAll(ids(page));
                star.says("Meanwhile");
                next = page.json("/next").isNull() ? null : path + "?limit=2&after=" + page.text("/next");
            }
            assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        }
    }
}
