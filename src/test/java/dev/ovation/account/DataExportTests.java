package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Exported;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.storage.StoredFiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks gets everything that the house knows about him: once a day, for a week, and nobody else does. */
@HouseTest
@Import({Shelf.class, DataExportTests.Many.class})
class DataExportTests {

    /** Somebody of whom very much is known, or of whom nothing can be said at the moment. */
    @TestComponent
    static class Many implements ExportPart {

        final Map<AccountId, Integer> rows = new ConcurrentHashMap<>();
        final Map<AccountId, Integer> failures = new ConcurrentHashMap<>();
        Runnable meanwhile = () -> {};

        @Override
        public List<Chapter> chaptersOf(AccountId person) {
            return rows.containsKey(person) ? List.of(new Chapter("readme", each -> {
                if (failures.merge(person, -1, Integer::sum) >= 0) {
                    each.accept(Map.of("half", "made"));
                    throw new IllegalStateException("cut off");
                }
                meanwhile.run();
                meanwhile = () -> {};
                IntStream.range(0, rows.get(person)).forEach(n -> each.accept(Map.of("number", n)));
            })) : List.of();
        }
    }

    final House house;
    final Shelf shelf;
    final Many many;
    final DataExports exports;
    final MakeExport makeExport;
    final StoredFiles files;
    final JdbcClient jdbc;
    final Person fan;

    DataExportTests(
            House house,
            Shelf shelf,
            Many many,
            DataExports exports,
            MakeExport makeExport,
            StoredFiles files,
            JdbcClient jdbc) {
        this.house = house;
        this.shelf = shelf;
        this.many = many;
        this.exports = exports;
        this.makeExport = makeExport;
        this.files = files;
        this.jdbc = jdbc;
        fan = house.person("Fan");
    }

    @Test
    @DisplayName("viggio 52: a fan's export holds what he bought, said and likes, and no secret")
    void ofAFan() {
        var handle = Stage.handle("anna");
        var anna = Stage.performer(house, handle);
        var subscription = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        Shop.savedCard(house, fan, handle);
        Orders.offer(anna, 2_500, 3);
        var order = Orders.paid(house, Orders.placed(fan, handle, 2_500));

        var got = Exported.of(house, fan);
        assertThat(got.json("account").at("/0/email").asString()).isEqualTo(fan.email());
        assertThat(got.json("subscriptions").at("/0/id").asString()).isEqualTo(subscription);
        assertThat(got.json("subscriptions").at("/0/price/amount").asLong()).isEqualTo(999);
        assertThat(got.json("payments")).hasSize(3);
        assertThat(got.json("payment-methods").at("/0/last4").asString()).isEqualTo("4242");
        assertThat(got.json("purchases").at("/0/message").asString()).isEqualTo("Lovely");
        assertThat(got.json("shoutout-orders").at("/0/id").asString()).isEqualTo(order);
        assertThat(got.json("shoutout-orders").at("/0/instructions").asString()).contains("boat");
        assertThat(got.json("follows")).hasSize(1);
        assertThat(got.json("grants")).hasSize(1);
        assertThat(got.json("sessions").at("/0/kind").asString()).isEqualTo("token");
        assertThat(got.files()).doesNotContainKeys("posts.json", "earnings.json");
        assertThat(got.all()).doesNotContain("pm_", "pbkdf2", "\"hash\"", "passwordHash");
    }

    @Test
    @DisplayName("viggio 52: a performer's export holds posts, requests without who ordered, earnings and uploads")
    void ofAPerformer() {
        var handle = Stage.handle("anna");
        var anna = Stage.performer(house, handle);
        var photo = shelf.photo(anna);
        anna.post("/api/v1/posts", """
                        {"title": "A harbour", "text": "Cold.", "audience": "public", "media": ["%s"]}"""
                        .formatted(photo))
                .expect(201);
        Orders.offer(anna, 2_500, 3);
        var guest = Orders.guestEmail();
        Orders.paid(house, Orders.placed(house, guest, handle, 2_500));
        for (int i = 0; i < 3; i++) {
            Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "paid").expect(200);
        }
        house.finish();

        var got = Exported.of(house, anna);
        assertThat(got.json("performer-profile").at("/0/handle").asString()).isEqualTo(handle);
        assertThat(got.json("applications")).hasSize(1);
        assertThat(got.json("posts").at("/0/title").asString()).isEqualTo("A harbour");
        assertThat(got.json("uploads").at("/0/address").asString()).isEqualTo("/api/v1/media/" + photo);
        assertThat(got.json("tips-received")).hasSize(3);
        assertThat(got.json("earnings")).hasSize(3);
        assertThat(got.json("shoutout-requests").at("/0/instructions").asString()).contains("boat");
        assertThat(got.all()).doesNotContain(guest, fan.email());
    }

    @Test
    @DisplayName("viggio 52: a file in the person's language explains each other one")
    void theReadme() {
        fan.patch("/api/v1/me", "{\"locale\": \"de\"}").expect(200);
        var got = Exported.of(house, fan);
        var readme = got.files().get("README.txt");
        assertThat(readme).startsWith("Das wissen wir über dich.").contains("Was du bezahlt hast");
        assertThat(got.files().keySet()).allMatch(name -> name.equals("README.txt") || readme.contains(name + "\n"));
    }

    @Test
    @DisplayName("viggio 52: it is told by mail, made once at a time, and asked for once a day")
    void onceADay() {
        fan.get("/api/v1/me/data-export").refused(404, "not_found");
        fan.get("/api/v1/me/data-export/file").refused(410, "data_export_gone");
        assertThat(fan.post("/api/v1/me/data-export", "").expect(202).text("/state")).isEqualTo("asked");
        house.finish();
        var ready = fan.get("/api/v1/me/data-export").expect(200);
        assertThat(ready.text("/state")).isEqualTo("ready");
        assertThat(ready.number("/bytes")).isPositive();
        assertThat(house.newestMail(fan.email()).subject()).contains("copy of your data");
        assertThat(house.newestMail(fan.email()).link()).endsWith("/settings");

        var refused = fan.post("/api/v1/me/data-export", "").refused(429, "data_export_recent");
        assertThat(refused.header("Retry-After").map(Integer::parseInt).orElseThrow()).isBetween(80_000, 86_400);
        house.advance(Duration.ofDays(1).plusMinutes(1));
        fan.post("/api/v1/me/data-export", "").expect(202);
        house.finish();
        Exported.fetched(fan);
    }

    @Test
    @DisplayName("viggio 52: after a week it is gone, and nobody else ever gets it")
    void afterAWeek() {
        var got = Exported.of(house, fan);
        assertThat(got.files()).isNotEmpty();
        house.stranger().get("/api/v1/me/data-export/file").refused(401, "not_signed_in");
        house.person("Other").get("/api/v1/me/data-export/file").refused(410, "data_export_gone");
        house.advance(Duration.ofDays(7).minusMinutes(1));
        Exported.fetched(fan);
        house.advance(Duration.ofHours(2));
        fan.get("/api/v1/me/data-export/file").refused(410, "data_export_gone");
        assertThat(fan.get("/api/v1/me/data-export").text("/state")).isEqualTo("expired");
        assertThat(files.find(DataExports.key(fan.account()))).isEmpty();
    }

    @Test
    @DisplayName("viggio 52: what is cut off in the middle is made anew, over nothing half-made")
    void cutOff() {
        many.rows.put(fan.account(), 3);
        many.failures.put(fan.account(), 2); // a slow look sees the second one
        fan.post("/api/v1/me/data-export", "").expect(202);
        house.finish();
        assertThat(fan.get("/api/v1/me/data-export").text("/state")).isEqualTo("asked");
        assertThat(fan.get("/api/v1/me/data-export").json("/progress").asDouble()).isBetween(0.01, 0.99);
        fan.get("/api/v1/me/data-export/file").refused(410, "data_export_gone");
        assertThat(fan.post("/api/v1/me/data-export", "").expect(202).text("/state")).isEqualTo("asked");
        house.advance(Duration.ofMinutes(1));
        assertThat(Exported.fetched(fan).files().get("readme.json")).doesNotContain("half").contains("2");
    }

    @Test
    void whatCameTooLateChangesNothing() throws Exception {
        fan.post("/api/v1/me/data-export", "").expect(202);
        house.finish();
        var mails = house.mails(fan.email()).size();
        makeExport.run(new MakeExport.Wanted(exports.of(fan.account()).id(), fan.account()));
        makeExport.run(new MakeExport.Wanted(UUID.randomUUID(), fan.account()));
        house.finish();
        assertThat(house.mails(fan.email())).hasSize(mails);
    }

    @Test
    void whoIsForgottenMeanwhileLeavesNoFile() throws Exception {
        many.rows.put(fan.account(), 1);
        many.meanwhile = () -> jdbc.sql("delete from account.data_export where account_id = ?")
                .param(fan.account().value())
                .update();
        fan.post("/api/v1/me/data-export", "").expect(202);
        house.finish();
        assertThat(files.find(DataExports.key(fan.account()))).isEmpty();
    }

    @Test
    void ofAHundredThousandRowsNoneIsKeptInMemory() {
        many.rows.put(fan.account(), 100_000);
        var got = Exported.of(house, fan);
        assertThat(got.json("readme")).hasSize(100_000);
    }
}
