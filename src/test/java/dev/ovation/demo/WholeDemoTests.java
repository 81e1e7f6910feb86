package dev.ovation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import dev.ovation.media.BriefFilms;
import dev.ovation.platform.jobs.Jobs;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The demonstration as {@code bin/dev} opens it, to its last film; only that its films are short. */
@HouseTest
@Import(BriefFilms.class)
@TestPropertySource(
        properties = {"ovation.demo=true", "ovation.demo-content=all", "ovation.jobs.heavy-threads=3"})
class WholeDemoTests {

    private static final Duration LONG = Duration.ofMinutes(8);

    /** What there is, by kind. */
    private static final String EVERYTHING = """
            select (select count(*) from account.account) accounts, (select count(*) from performer.profile) performers,
              (select count(*) from subscription.plan) plans, (select count(*) from catalog.post) posts,
              (select count(*) from media.medium) media, (select count(*) from shoutout.shoutout) orders,
              (select count(*) from payment.payment) payments, (select count(*) from ledger.posting) postings""";

    private final House house;
    private final JdbcClient jdbc;
    private final Programme programme;
    private final StageTable stage;
    private final OrderBook book;
    private final Restart restart;

    WholeDemoTests(
            House house, JdbcClient jdbc, Programme programme, StageTable stage, OrderBook book, OpenDemo open,
            StageDemo staging, PlayOrders.Doors doors, DemoBuyers buyers, Jobs jobs) {
        this.house = house;
        this.jdbc = jdbc;
        this.programme = programme;
        this.stage = stage;
        this.book = book;
        restart = () -> {
            open.run(new DefaultApplicationArguments());
            staging.run();
            var orders = new PlayOrders(book, buyers, stage, doors, jobs, "all");
            orders.run();
            orders.run();
        };
    }

    /** What a second start does over the same data. */
    private interface Restart {
        void run();
    }

    @Test
    void everybodyAndEverythingComesAndComesOnce() {
        await().atMost(LONG).pollInterval(Duration.ofSeconds(1)).until(
                () -> stage.staged().size() == programme.pieces().size() && orders().equals(writtenOrders()));

        assertThat(programme.cast().roles()).hasSize(7); // six, and the page of the account that everybody may use
        for (var role : programme.cast().roles()) {
            var page = house.stranger().get("/api/v1/performers/" + role.handle()).expect(200);
            assertThat(page.json("/avatar").isObject()).as(role.handle()).isTrue();
            assertThat(page.json("/cover").isObject()).as(role.handle()).isTrue();
            assertThat(page.json("/plans")).hasSameSizeAs(role.plans());
            var posts = signedIn(role.address()).get("/api/v1/me/posts?limit=100").expect(200);
            assertThat(told(posts)).isEqualTo(written(role));
            assertThat(posts.json("/items")).allSatisfy(WholeDemoTests::hasReadyMedia);
        }
        assertThat(house.stranger().get("/api/v1/performers/bobrandt").json("/shoutout").isObject()).isTrue();

        house.finish();
        var before = jdbc.sql(EVERYTHING).query().singleRow();
        assertThat(before).containsEntry("performers", 7L).doesNotContainValue(0L);
        restart.run();
        house.finish();
        assertThat(jdbc.sql(EVERYTHING).query().singleRow()).isEqualTo(before);
    }

    private Browser signedIn(String email) {
        return house.stranger().signIn(email, OpenDemo.PASSWORD);
    }

    private static void hasReadyMedia(JsonNode post) {
        assertThat(post.path("media").size()).as("%s", post).isPositive();
        assertThat(post.path("media")).allSatisfy(medium -> assertThat(
                        medium.has("hls") || medium.has("image")).as("%s", medium).isTrue());
    }

    private static List<String> told(Reply posts) {
        return posts.json("/items").valueStream()
                .map(post -> "%s, %s, %s, %d".formatted(
                        post.path("title").asString(), post.path("kind").asString(), post.path("audience").asString(),
                        post.path("media").size()))
                .sorted()
                .toList();
    }

    private static List<String> written(Cast.Role role) {
        return role.posts().stream()
                .map(piece -> "%s, %s, %s, %d".formatted(
                        piece.title(), kind(piece), piece.audience(), piece.media().size()))
                .sorted()
                .toList();
    }

    private static String kind(Cast.Piece piece) {
        if (piece.kind() != null) {
            return piece.kind();
        }
        return piece.media().getFirst().isFilm() ? "video" : "photo";
    }

    /** How many orders stand where. */
    private TreeMap<String, Long> orders() {
        return counted(jdbc.sql("select state from shoutout.shoutout").query(String.class).stream());
    }

    private TreeMap<String, Long> writtenOrders() {
        return counted(book.orders().stream().map(order -> order.ends().word()));
    }

    private static TreeMap<String, Long> counted(Stream<String> words) {
        var counts = new TreeMap<String, Long>();
        words.forEach(word -> counts.merge(word, 1L, Long::sum));
        return counts;
    }
}
