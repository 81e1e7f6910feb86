package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Stage;
import dev.ovation.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Finding performers, following them, and not finding those who are suspended. */
@HouseTest
class DiscoveryTests {

    private static final String LIST = "/api/v1/performers";

    private final House house;
    private final Performers performers;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    DiscoveryTests(House house, Performers performers, Accounts accounts, TransactionTemplate transaction) {
        this.house = house;
        this.performers = performers;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    private Reply search(String query) {
        return house.stranger().get(LIST + query).expect(200);
    }

    private static List<String> handles(Reply page) {
        return page.json("/items").valueStream().map(item -> item.path("handle").asString()).toList();
    }

    /** Every page of a list, from this one to the last. */
    private List<String> walk(String query, Reply first) {
        var all = new ArrayList<>(handles(first));
        for (var page = first; !page.json("/next").isNull(); ) {
            assertThat(all).as("an endless list").hasSizeLessThan(1000);
            page = search(query + "&after=" + page.text("/next"));
            all.addAll(handles(page));
        }
        return all;
    }

    private void follow(Person fan, String handle) {
        fan.put(LIST + "/" + handle + "/following", "{}").expect(204);
    }

    @Test
    void findsByNameHandleAndBiographyWhateverTheAccentsAndCase() {
        var handle = Stage.handle("searched");
        var ines = Stage.performer(house, handle, "Inês Valafinder", "art");
        ines.patch("/api/v1/me/performer", "{\"bio\": \"Cut paper, loud colour.\", \"tagline\": \"Kirigami\"}");
        for (var q : List.of("ines+valafi", "VALAFINDER", "val%C3%A2finder", handle, "kirig+loud")) {
            assertThat(handles(search("?limit=100&q=" + q))).as(q).contains(handle);
        }
        assertThat(handles(search("?q=valafinder+bagpipe"))).isEmpty();
        assertThat(handles(search("?q=alafinder"))).isEmpty();
        assertThat(search("?category=art&q=valafinder").text("/items/0/bio")).isEqualTo("Kirigami");
        assertThat(handles(search("?category=games&q=valafinder"))).isEmpty();
        assertThat(handles(search("?category=plumbing"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%27%3B--", "!!!", "%26%7C%21", "%F0%9F%8E%B8", "%5C", ":*", "%EF%BF%BF"})
    void whateverIsTypedIsOnlySearchedFor(String typed) {
        search("?q=" + typed);
    }

    @Test
    void refusesBadParameters() {
        house.stranger().get(LIST + "?sort=random").invalid("sort");
        house.stranger().get(LIST + "?limit=0").invalid("limit");
        house.stranger().get(LIST + "?limit=101").invalid("limit");
        house.stranger().get(LIST + "?q=" + "a".repeat(101)).invalid("q");
        house.stranger().get(LIST + "?q=a%00b").invalid("q");
        house.stranger().get(LIST + "?after=xyz").refused(422, "bad_cursor");
        house.stranger().get(LIST + "/" + "x".repeat(3000)).refused(404, "not_found");
        house.stranger().get(LIST + "/a%00b").refused(400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"popular", "newest", "name", "price"})
    void everySortWalksThroughAllOnceWhileOthersCome(String sort) {
        var before = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            before.add(Stage.handle("walk"));
            Stage.performer(house, before.getLast(), "Walker" + sort + " " + i % 3, "games");
        }
        var query = "?q=walker" + sort + "&limit=2&sort=" + sort;
        var first = search(query);
        Stage.performer(house, Stage.handle("walk"), "Walker" + sort + " 1", "games");
        assertThat(walk(query, first)).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void sortsByPriceWithThoseWithoutOneAtTheEnd() {
        var prices = new Long[] {799L, null, 499L, 650L};
        var handles = new ArrayList<String>();
        for (var price : prices) {
            var handle = Stage.handle("priced");
            var person = Stage.performer(house, handle, "Pricedone", "games");
            handles.add(handle);
            transaction.executeWithoutResult(_ -> performers.setPriceFrom(
                    performers.ofAccount(person.account()).orElseThrow(), price == null ? null : Money.of(price, "USD")));
        }
        var query = "?q=pricedone&sort=price&limit=1";
        assertThat(walk(query, search(query)))
                .containsExactly(handles.get(2), handles.get(3), handles.get(0), handles.get(1));
        var dearest = search("?q=pricedone&sort=price&limit=3");
        assertThat(dearest.number("/items/2/priceFrom/amount")).isEqualTo(799);
        assertThat(dearest.text("/items/2/priceFrom/currency")).isEqualTo("USD");
    }

    @Test
    void sortsByFollowersAndCountsEachOnce() throws Exception {
        var quiet = Stage.handle("quiet");
        var loved = Stage.handle("loved");
        Stage.performer(house, loved, "Followedone", "games");
        Stage.performer(house, quiet, "Followedone", "games");
        var fans = IntStream.range(0, 4).mapToObj(_ -> house.person("Fan")).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 20).<Callable<Void>>mapToObj(i -> () -> {
                follow(fans.get(i % 4), loved);
                return null;
            }).toList());
        }
        assertThat(handles(search("?q=followedone"))).containsExactly(loved, quiet);
        assertThat(search("/" + loved).number("/counts/followers")).isEqualTo(4);
        var fan = fans.getFirst();
        assertThat(fan.get(LIST + "/" + loved).flag("/viewer/following")).isTrue();
        fan.delete(LIST + "/" + loved + "/following").expect(204);
        fan.delete(LIST + "/" + loved + "/following").expect(204);
        assertThat(search("/" + loved).number("/counts/followers")).isEqualTo(3);
        assertThat(fan.get(LIST + "/" + loved).flag("/viewer/following")).isFalse();
    }

    @Test
    void nobodyFollowsHimselfOrNobody() {
        var handle = Stage.handle("self");
        var mara = Stage.performer(house, handle);
        mara.put(LIST + "/" + handle + "/following", "{}").refused(409, "own_page");
        mara.put(LIST + "/nobody_is_here/following", "{}").refused(404, "not_found");
        house.stranger().put(LIST + "/" + handle + "/following", "{}").refused(401, "not_signed_in");
    }

    @Test
    void whoIsSuspendedIsNowhereUntilItIsLifted() {
        var handle = Stage.handle("suspended");
        var mara = Stage.performer(house, handle, "Suspendedone", "games");
        var fan = house.person("Fan");
        follow(fan, handle);
        accounts.suspend(mara.account(), "for a test", mara.account());
        house.finish();
        assertThat(handles(search("?q=suspendedone"))).isEmpty();
        house.stranger().get(LIST + "/" + handle).refused(404, "not_found");
        house.stranger().get(LIST + "/" + handle + "/posts").refused(404, "not_found");
        house.person("Fan").put(LIST + "/" + handle + "/following", "{}").refused(404, "not_found");
        assertThat(performers.followed(fan.account()).size()).isZero();

        accounts.lift(mara.account(), mara.account());
        house.finish();
        assertThat(handles(search("?q=suspendedone"))).containsExactly(handle);
        assertThat(performers.followed(fan.account()).size()).isEqualTo(1);
    }

    @Test
    @DisplayName("viggio 6: the categories")
    void listsTheCategoriesInTheirOrder() {
        var categories = house.stranger().get("/api/v1/categories").expect(200);
        assertThat(categories.json("/items").valueStream().map(c -> c.path("slug").asString()))
                .containsSubsequence("music", "fitness", "cooking", "art", "games", "comedy");
        assertThat(categories.json("/next").isNull()).isTrue();
    }
}
