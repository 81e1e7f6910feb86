package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Exported;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.PersonalColumns;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Traces;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.notification.Alerts;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.privacy.ForgetPart;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Whoever leaves is forgotten two weeks later, in every column but those that a duty keeps. */
@HouseTest
@Import({Shelf.class, Traces.class, ErasureTests.CutOff.class})
class ErasureTests {

    /** A module that fails in the middle. */
    @TestComponent
    static class CutOff implements ForgetPart {

        final Set<Object> failing = ConcurrentHashMap.newKeySet();
        final Set<Object> unanswered = ConcurrentHashMap.newKeySet();

        @Override
        public Set<String> obstacles(AccountId account) {
            if (unanswered.contains(account)) {
                throw new IllegalStateException("cut off");
            }
            return Set.of();
        }

        @Override
        public void forget(Person person) {
            if (failing.contains(person.account())) {
                throw new IllegalStateException("cut off");
            }
        }

        @Override
        public int turn() {
            return 1;
        }
    }

    final House house;
    final Shelf shelf;
    final Traces traces;
    final CutOff cutOff;
    final Accounts accounts;
    final LedgerCheck check;
    final Alerts alerts;
    final String handle = Stage.handle("bo");
    final Person bo;

    ErasureTests(
            House house, Shelf shelf, Traces traces, CutOff cutOff, Accounts accounts, LedgerCheck check, Alerts alerts) {
        this.house = house;
        this.shelf = shelf;
        this.traces = traces;
        this.cutOff = cutOff;
        this.accounts = accounts;
        this.check = check;
        this.alerts = alerts;
        bo = Stage.performer(house, handle);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 52: of a fan who left nothing is found in any column but what the books keep; before, all was in his export")
    void aFan() {
        var word = "marked" + handle.replace("_", "");
        var fan = house.person("Fan");
        fan.patch("/api/v1/me", "{\"displayName\": \"Fan " + word + "1\"}").expect(200);
        house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s", "label": "%s2"}""".formatted(fan.email(), House.PASSWORD, word))
                .expect(201);
        var subscription = Shop.subscribed(house, fan, Shop.plan(bo, 999, "month"));
        var tip = fan.pay("/api/v1/performers/" + handle + "/tips", """
                        {"amount": {"amount": 500, "currency": "USD"}, "message": "%s3"}""".formatted(word), Shop.key())
                .expect(201);
        Shop.checkout(house, tip, "paid", true).expect(200);
        house.finish();
        var post = bo.post("/api/v1/posts", "{\"audience\": \"public\", \"text\": \"Hello\"}").expect(201).text("/id");
        fan.put("/api/v1/posts/" + post + "/like", "").expect(204);
        Orders.offer(bo, 15_000, 5);
        var delivered = order(fan, word + "4", true);
        assertThat(Exported.of(house, fan).all()).contains(word + "1", word + "2", word + "3", word + "4");

        close(fan);
        house.advance(Duration.ofDays(12));
        var open = order(fan, word + "5", false);
        house.advance(Duration.ofDays(2).plusMinutes(20));
        house.advance(Duration.ofMinutes(2)); // the gateway forgets his cards, then we do
        assertThat(traces.of(word)).allMatch(column -> column.startsWith("notification.mailbox.")); // of the performer
        assertThat(traces.of(fan.email())).containsOnly("notification.mailbox.recipient"); // its last mail
        assertThat(traces.of(fan.account().toString())).isSubsetOf(PersonalColumns.kept());
        assertThat(house.mails(fan.email())).singleElement().satisfies(last -> {
            assertThat(last.subject()).isEqualTo("Your account is closed");
            assertThat(last.text()).contains("we keep", "bookkeeping");
        });
        var staff = house.moderator();
        assertThat(staff.get("/api/v1/staff/shoutouts/" + open).text("/state")).isEqualTo("cancelled");
        assertThat(staff.get("/api/v1/staff/shoutouts/" + delivered).text("/to")).isEmpty();
        assertThat(bo.get("/api/v1/posts/" + post).number("/likes")).isZero();
        house.advance(Duration.ofDays(40));
        assertThat(house.admin().get("/api/v1/staff/payments?q=" + subscription).json("/items"))
                .as("never charged again")
                .hasSize(1);
    }

    @Test
    @DisplayName("viggio 52: of a performer who left only what was for sale, receipts and the handle are kept, and nobody gets that")
    void aPerformer() {
        var word = "gone" + handle.replace("_", "");
        var own = Stage.handle("ada");
        var ada = Stage.performer(house, own, "Ada " + word + "1", "music");
        var photo = shelf.photo(ada);
        ada.patch("/api/v1/me/performer", """
                        {"tagline": "%s2", "bio": "%s3", "location": "%s4", "avatar": "%s"}"""
                        .formatted(word, word, word, photo))
                .expect(200);
        ada.post("/api/v1/posts", "{\"audience\": \"public\", \"title\": \"" + word + "5\", \"text\": \"" + word
                        + "6\"}").expect(201);
        var forSale = ada.post("/api/v1/posts", """
                        {"audience": "paid", "title": "%s7", "text": "%s8", "price": {"amount": 500, "currency": "USD"}}"""
                        .formatted(word, word)).expect(201).text("/id");
        ada.post("/api/v1/me/plans", """
                        {"name": "%s9", "price": {"amount": 500, "currency": "USD"}, "period": "month",
                         "benefits": ["%s10"]}""".formatted(word, word)).expect(201);
        Orders.offer(ada, 2_500, 3, ", \"instructionsHint\": \"" + word + "11\"");
        house.person("Follower").put("/api/v1/performers/" + own + "/following", "").expect(204);
        var all = Exported.of(house, ada).all();
        for (int i = 1; i <= 11; i++) {
            assertThat(all).contains(word + i);
        }

        close(ada);
        house.finish();
        house.stranger().get("/api/v1/performers/" + own).refused(404, "not_found");
        house.advance(Duration.ofDays(14).plusMinutes(20));
        house.stranger().get("/api/v1/performers/" + own).refused(404, "not_found");
        assertThat(traces.of(word)).containsExactly("catalog.post.text", "catalog.post.title");
        assertThat(traces.of(word + "5")).isEmpty();
        assertThat(traces.of(forSale)).contains("catalog.post.id");
        assertThat(traces.of(photo.toString())).isEmpty();
        assertThat(traces.of(ada.account().toString())).isSubsetOf(PersonalColumns.kept());
        var other = house.person("Other");
        other.post("/api/v1/me/performer-application", Stage.application(own, "Another", "music"))
                .refused(409, "handle_taken");
    }

    @Test
    @DisplayName("viggio 52: it takes the password, is told by mail, can be taken back for two weeks, and frees the address")
    void thinkingAgain() {
        var fan = house.person("Fan");
        fan.put("/api/v1/me/closing", "{\"password\": \"wrong wrong\"}").refused(403, "wrong_password");
        fan.get("/api/v1/me/closing").refused(404, "not_found");
        var at = close(fan);
        assertThat(fan.get("/api/v1/me").text("/closingAt")).isEqualTo(at);
        assertThat(fan.get("/api/v1/me/closing").expect(200).text("/closingAt")).isEqualTo(at);
        assertThat(close(fan)).as("again changes nothing").isEqualTo(at);
        house.finish();
        assertThat(house.newestMail(fan.email()).subject()).isEqualTo("Your account will be closed");
        fan.delete("/api/v1/me/closing").expect(204);
        assertThat(fan.get("/api/v1/me").json("/closingAt").isMissingNode()).isTrue();
        house.advance(Duration.ofDays(15));
        var back = house.again(fan);
        close(back);
        house.advance(Duration.ofDays(15));
        back.get("/api/v1/me").refused(401, "not_signed_in");
        house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s"}""".formatted(fan.email(), House.PASSWORD))
                .refused(401, "wrong_credentials");
        assertThat(accounts.createConfirmed(fan.email(), House.PASSWORD, "New").id()).isNotEqualTo(fan.account());
    }

    @Test
    @DisplayName("viggio 52: what keeps an account open is told: a video that is being made, money that is owed")
    void notNow() {
        Orders.offer(bo, 15_000, 5);
        var fan = house.person("Fan");
        var id = Orders.paid(house, Orders.placed(fan, handle, 15_000));
        refusedBecause(bo, "open_requests");
        bo.put("/api/v1/shoutouts/" + id + "/acceptance", "").expect(204);
        refusedBecause(fan, "open_orders");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        refusedBecause(bo, "balance");
        close(fan);
        fan.delete("/api/v1/me/closing").expect(204);
    }

    @Test
    @DisplayName("viggio 52: what comes up in the two weeks is waited for")
    void meanwhile() {
        Orders.offer(bo, 15_000, 5);
        var fan = house.person("Fan");
        close(fan);
        house.advance(Duration.ofDays(13));
        var id = Orders.paid(house, Orders.placed(fan, handle, 15_000));
        bo.put("/api/v1/shoutouts/" + id + "/acceptance", "").expect(204);
        house.advance(Duration.ofDays(2));
        assertThat(fan.get("/api/v1/me").expect(200).text("/closingAt")).isNotEmpty();
        house.advance(Duration.ofDays(6)); // nobody delivered
        fan.get("/api/v1/me").refused(401, "not_signed_in");
    }

    @Test
    void theLastAdminStays() {
        var all = accounts.whoMay(Permission.ASSIGN_ROLES);
        var admin = house.admin();
        all.forEach(other -> accounts.takeRole(other, Role.ADMIN, other));
        refusedBecause(admin, "last_admin");
        var second = house.admin();
        close(admin);
        refusedBecause(second, "last_admin");
    }

    @Test
    @DisplayName("viggio 52: what is cut off in the middle is done again, and nobody is told before")
    void cutOffInTheMiddle() {
        var fan = house.person("Fan");
        cutOff.failing.add(fan.account());
        close(fan);
        house.advance(Duration.ofDays(14).plusMinutes(30));
        fan.get("/api/v1/me").refused(401, "not_signed_in");
        assertThat(house.mails(fan.email())).noneMatch(mail -> mail.subject().equals("Your account is closed"));
        cutOff.failing.clear();
        house.advance(Duration.ofMinutes(20));
        assertThat(house.newestMail(fan.email()).subject()).isEqualTo("Your account is closed");
        assertThat(traces.of(fan.email())).containsOnly("notification.mailbox.recipient");
    }

    @Test
    void whoIsOnlyHalfForgottenAfterADayAlertsOperatorsOnceADay() {
        var fan = house.person("Fan");
        cutOff.failing.add(fan.account());
        close(fan);
        house.advance(Duration.ofDays(14).plusHours(23));
        assertThat(alerts.about(Owner.of(fan.account()))).as("it is tried again first").isEmpty();
        house.advance(Duration.ofHours(2));
        assertThat(alerts.about(Owner.of(fan.account()))).singleElement().satisfies(alert -> {
            assertThat(alert.code()).isEqualTo("account_not_forgotten");
            assertThat(alert.toString()).doesNotContain("@").doesNotContain("Fan");
        });
        house.advance(Duration.ofHours(3));
        assertThat(alerts.about(Owner.of(fan.account()))).as("once a day").hasSize(1);
        house.advance(Duration.ofDays(1));
        assertThat(alerts.about(Owner.of(fan.account()))).as("and again the next").hasSize(2);
        cutOff.failing.clear();
        house.advance(Duration.ofDays(3));
        assertThat(alerts.about(Owner.of(fan.account()))).hasSize(2);
        assertThat(house.newestMail(fan.email()).subject()).isEqualTo("Your account is closed");
    }

    @Test
    void whoCannotEvenBeClosedAlertsThemTooAndKeepsNobodyWaiting() {
        var stuck = house.person("Stuck");
        close(stuck);
        house.advance(Duration.ofMinutes(1));
        var next = house.person("Next");
        close(next);
        cutOff.unanswered.add(stuck.account());
        house.advance(Duration.ofDays(15).plusHours(1));
        assertThat(house.newestMail(next.email()).subject()).isEqualTo("Your account is closed");
        assertThat(alerts.about(Owner.of(stuck.account()))).hasSize(1);
        cutOff.unanswered.clear();
        house.advance(Duration.ofMinutes(20));
        assertThat(house.newestMail(stuck.email()).subject()).isEqualTo("Your account is closed");
    }

    private static String close(Person person) {
        return person.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}")
                .expect(200)
                .text("/closingAt");
    }

    private static void refusedBecause(Person person, String reason) {
        var refused = person.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}")
                .refused(409, "account_in_use");
        assertThat(refused.json("/reasons").valueStream().map(one -> one.asString())).contains(reason);
    }

    private String order(Person fan, String word, boolean deliver) {
        var wish = """
                {"performer": "%s", "for": "someone_else", "to": "Theo %s", "from": "Mia %s", "occasion": "birthday",
                 "instructions": "Luck, %s.", "giftMessage": "For you, %s", "public": false,
                 "expectedPrice": {"amount": 15000, "currency": "USD"}}"""
                .formatted(handle, word, word, word, word);
        var id = Orders.paid(house, Orders.place(fan.client(), wish, Shop.key()));
        if (deliver) {
            Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
            house.finish();
            for (var said : List.of("rating", "reaction")) {
                fan.put("/api/v1/shoutouts/" + id + "/" + said, said.equals("rating")
                                ? "{\"stars\": 5, \"comment\": \"" + word + "\"}"
                                : "{\"emoji\": \"🎉\", \"message\": \"" + word + "\"}")
                        .expect(204);
            }
        }
        return id;
    }
}
