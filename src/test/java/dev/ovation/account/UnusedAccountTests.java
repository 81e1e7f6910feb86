package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Traces;
import dev.ovation.platform.WrongSetting;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.privacy.PrivacySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody's account goes after a month; any trace of somebody keeps it. */
@HouseTest
@Import(Traces.class)
class UnusedAccountTests {

    final House house;
    final Traces traces;
    final Accounts accounts;
    final UnusedTable table;
    final TransactionOperations transaction;
    final JdbcClient jdbc;

    UnusedAccountTests(
            House house,
            Traces traces,
            Accounts accounts,
            UnusedTable table,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.house = house;
        this.traces = traces;
        this.accounts = accounts;
        this.table = table;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void whatNobodyConfirmsAndNobodyUsesIsForgottenAndNobodyIsTold() {
        var email = signUp();
        var id = accounts.byEmail(email).orElseThrow().id();
        house.advance(Duration.ofDays(30).minusMinutes(1));
        assertThat(accounts.byEmail(email)).isPresent();
        house.advance(Duration.ofMinutes(11));
        assertThat(accounts.byEmail(email)).isEmpty();
        house.advance(Duration.ofMinutes(10)); // then it is forgotten
        assertThat(traces.of(email)).as("no last mail either").isEmpty();
        assertThat(traces.of(id.toString())).containsExactly("account.account.id");
        assertThat(house.mails(email)).isEmpty();
        house.stranger()
                .post("/api/v1/tokens", "{\"email\": \"" + email + "\", \"password\": \"" + House.PASSWORD + "\"}")
                .refused(401, "wrong_credentials");
        signUp(email);
    }

    @Test
    void anyTraceOfSomebodyKeepsIt() {
        var handle = Stage.handle("bo");
        var bo = Stage.performer(house, handle);
        Orders.offer(bo, 2_500, 3);
        var post = bo.post("/api/v1/posts", "{\"audience\": \"public\", \"text\": \"Hello\"}").expect(201).text("/id");
        var admin = house.admin();
        var does = new LinkedHashMap<String, Consumer<Person>>();
        does.put("follows", fan -> fan.put("/api/v1/performers/" + handle + "/following", "").expect(204));
        does.put("likes", fan -> fan.put("/api/v1/posts/" + post + "/like", "").expect(204));
        does.put("began to pay", fan -> Shop.tip(fan, handle, 500, Shop.key()).expect(201));
        does.put("ordered", fan -> Orders.placed(fan, handle, 2_500));
        does.put("asked for his data", fan -> fan.post("/api/v1/me/data-export", "").expect(202));
        does.put("is staff", fan -> accounts.giveRole(fan.account(), Role.SUPPORT, admin.account()));
        does.put("was staff", fan -> {
            accounts.giveRole(fan.account(), Role.SUPPORT, admin.account());
            accounts.takeRole(fan.account(), Role.SUPPORT, admin.account());
        });
        does.put("is suspended", fan -> accounts.suspend(fan.account(), "Spam", admin.account()));
        does.put("confirmed", fan -> house.stranger()
                .put("/api/v1/accounts/email-confirmation", "{\"token\": \"" + token(fan) + "\"}")
                .expect(204));
        var people = new LinkedHashMap<String, Person>();
        does.forEach((what, act) -> {
            var fan = signedIn(signUp());
            act.accept(fan);
            people.put(what, fan);
        });
        var idle = signedIn(signUp());
        var late = signUp();
        var lost = signUp();

        house.advance(Duration.ofDays(20));
        signedIn(late);
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"" + lost + "\"}").expect(202);
        house.advance(Duration.ofDays(11));
        for (int i = 0; i < 3; i++) {
            house.advance(Duration.ofMinutes(10));
        }
        people.forEach((what, fan) -> assertThat(accounts.byEmail(fan.email())).as(what).isPresent());
        assertThat(accounts.byEmail(late)).as("used ten days ago").isPresent();
        assertThat(accounts.byEmail(lost)).as("somebody wanted a new password").isPresent();
        assertThat(accounts.byEmail(idle.email())).as("signed in a month ago and did nothing").isEmpty();
        house.advance(Duration.ofDays(20));
        house.advance(Duration.ofMinutes(20));
        assertThat(accounts.byEmail(late)).as("and not any more").isEmpty();
    }

    @Test
    void whatSomebodyBeginsToUseInTheLastMomentIsKept() {
        var email = signUp();
        var id = accounts.byEmail(email).orElseThrow().id();
        var before = house.clock().instant(); // as late as it gets
        assertThat(isUnused(id, before)).isTrue();
        signedIn(email);
        assertThat(isUnused(id, before)).isFalse();
    }

    @Test
    void thoseThatSomethingKeepsDoNotHoldUpTheOthers() {
        var tag = "crowd-" + UUID.randomUUID();
        jdbc.sql("""
                        insert into account.account (id, email, password_hash, display_name, locale, time_zone, roles,
                          accepted_terms, created_at)
                        select cast('00000000-0000-7000-8000-' || lpad(n::text, 12, '0') as uuid), n || ?, '', '', 'en',
                          'UTC', '{fan}', '', timestamptz '2020-01-01' from generate_series(1, 101) n""")
                .param("@" + tag)
                .update();
        jdbc.sql("insert into access.block (account, resource, created_at)"
                        + " select id, ?, created_at from account.account where email like ?")
                .params(tag, "%@" + tag)
                .update();
        try {
            var email = signUp();
            house.advance(Duration.ofDays(31));
            for (int i = 0; i < 3; i++) {
                house.advance(Duration.ofMinutes(10));
            }
            assertThat(accounts.byEmail(email)).isEmpty();
            assertThat(jdbc.sql("select count(*) from account.account where email like ?")
                            .param("%@" + tag)
                            .query(Long.class)
                            .single())
                    .isEqualTo(101);
        } finally {
            jdbc.sql("delete from access.block where resource = ?").param(tag).update();
            jdbc.sql("delete from account.account where email like ?").param("%@" + tag).update();
        }
    }

    @Test
    void theTimeIsNotShorterThanTheLinkLives() {
        assertThat(settings("P7D").unconfirmedAccounts()).isEqualTo(Duration.ofDays(7));
        assertThatThrownBy(() -> settings("P6D")).hasRootCauseInstanceOf(WrongSetting.class);
    }

    private static PrivacySettings settings(String time) {
        var source = new MapConfigurationPropertySource(Map.of("ovation.privacy.unconfirmed-accounts", time));
        return new Binder(source).bind("ovation.privacy", PrivacySettings.class).get();
    }

    private boolean isUnused(AccountId id, Instant before) {
        return Boolean.TRUE.equals(transaction.execute(_ -> table.lock(id, before)));
    }

    private String signUp() {
        return signUp(UUID.randomUUID() + "@example.test");
    }

    private String signUp(String email) {
        house.stranger().post("/api/v1/accounts", """
                        {"email": "%s", "password": "%s", "displayName": "Ada", "acceptedTerms": true}"""
                        .formatted(email, House.PASSWORD)).expect(201);
        return email;
    }

    private Person signedIn(String email) {
        var account = accounts.byEmail(email).orElseThrow().id();
        return house.again(new Person(account, email, house.stranger()));
    }

    private String token(Person fan) {
        return house.newestMail(fan.email()).token();
    }
}
