package dev.ovation.moderation;

import static dev.ovationdb.moderation.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.privacy.ForgetPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit log: written with the change and only with it, in one order, and never changed unnoticed. */
@HouseTest
class AuditLogTests {

    private static final String LOG = "/api/v1/staff/audit-log";

    private final House house;
    private final CheckAuditLog check;
    private final ForgetChanges forget;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Person admin;

    AuditLogTests(
            House house,
            CheckAuditLog check,
            ForgetChanges forget,
            DSLContext sql,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.house = house;
        this.check = check;
        this.forget = forget;
        this.sql = sql;
        this.transaction = transaction;
        this.events = events;
        admin = house.admin();
    }

    @Test
    @DisplayName("viggio 44: what changes nothing, or is refused, leaves no entry")
    void whatChangesNothingIsNotWrittenDown() {
        var fan = house.person("Fan");
        var suspension = "/api/v1/staff/accounts/" + fan.account() + "/suspension";
        admin.put(suspension, "{\"reason\": \"Once.\"}").expect(204);
        admin.put(suspension, "{\"reason\": \"Twice.\"}").expect(204);
        admin.put(suspension, "{\"reason\": \" \"}").invalid("reason");
        assertThat(about("account:" + fan.account())).hasSize(1);

        var agency = Agents.agency(admin, 500);
        var name = admin.get("/api/v1/staff/agencies?limit=100").json("/items").valueStream()
                .filter(one -> one.path("id").asString().equals(agency))
                .map(one -> one.path("name").asString())
                .findFirst()
                .orElseThrow();
        admin.put("/api/v1/staff/agencies/" + agency + "/name", "{\"name\": \"" + name + "\"}").expect(204);
        var other = Agents.agency(admin, 500);
        admin.put("/api/v1/staff/agencies/" + other + "/name", "{\"name\": \"" + name + "\"}")
                .refused(409, "agency_name_taken");
        assertThat(about("agency:" + agency)).containsExactly("agency.opened");
        assertThat(about("agency:" + other)).containsExactly("agency.opened");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        var about = Owner.of("thing", UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            events.publishEvent(AuditedChange.of(admin.account(), "thing.changed", about));
            status.setRollbackOnly();
        });
        assertThat(about(about.toString())).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(AuditedChange.of(admin.account(), "thing.changed", about)))
                .as("outside of a transaction")
                .isInstanceOf(RuntimeException.class);
        assertThat(about(about.toString())).isEmpty();
    }

    @Test
    @DisplayName("viggio 11: each change of a profile and of an offer is an entry that says what was changed")
    void aPerformersChangesAreWrittenDown() {
        var mara = Stage.performer(house, Stage.handle("mara"));
        var id = mara.get("/api/v1/me/performer").expect(200).text("/id");
        mara.patch("/api/v1/me/performer", "{\"tagline\": \"Songs, slowly\"}").expect(200);
        mara.patch("/api/v1/me/performer", "{\"tagline\": \"Songs, slowly\"}").expect(200);
        mara.patch("/api/v1/me/performer", "{\"categories\": [\"nothing-like-it\"]}").invalid("categories[0]");
        Orders.offer(mara, 5_000, 5);
        Orders.offer(mara, 6_000, 5);
        Orders.offer(mara, 6_000, 5);

        var entries = admin.get(LOG + "?about=performer:" + id).expect(200);
        assertThat(about("performer:" + id))
                .containsExactly(
                        "performer.offer_changed", "performer.offer_changed", "performer.profile_changed");
        assertThat(entries.text("/items/0/by/id")).isEqualTo(mara.account().toString());
        assertThat(entries.json("/items/0/details/changes")).hasSize(1);
        assertThat(entries.number("/items/0/details/changes/0/from/amount")).isEqualTo(5_000);
        assertThat(entries.number("/items/0/details/changes/0/to/amount")).isEqualTo(6_000);
        assertThat(entries.json("/items/2/details/changes")).hasSize(1);
        assertThat(entries.text("/items/2/details/changes/0/what")).isEqualTo("tagline");
        assertThat(entries.text("/items/2/details/changes/0/to")).isEqualTo("Songs, slowly");
    }

    @Test
    void longTextsAreCutWhereACharacterEnds() {
        var mara = Stage.performer(house, Stage.handle("mara"));
        var id = mara.get("/api/v1/me/performer").expect(200).text("/id");
        var bio = "x".repeat(499) + "🎂".repeat(100);
        mara.patch("/api/v1/me/performer", "{\"bio\": \"" + bio + "\"}").expect(200);
        assertThat(admin.get(LOG + "?about=performer:" + id).text("/items/0/details/changes/0/to"))
                .isEqualTo("x".repeat(499) + "…");
        assertThat(check.firstBroken()).isEmpty();
    }

    @Test
    void entriesOfManyAtOnceHaveOneOrderWithoutAGap() throws Exception {
        try (var hands = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(_ -> () -> transaction.execute(_ -> {
                        events.publishEvent(AuditedChange.of(
                                admin.account(), "thing.changed", Owner.of("thing", UUID.randomUUID())));
                        return true;
                    }))
                    .toList();
            for (var call : hands.invokeAll(calls)) {
                call.get();
            }
        }
        assertThat(check.firstBroken()).isEmpty();
    }

    @Test
    void theLogIsFilteredAndReadPageByPage() {
        var boss = house.admin();
        var fans = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var fan = house.person("Fan").account().toString();
            fans.add(fan);
            boss.put("/api/v1/staff/accounts/" + fan + "/suspension", "{\"reason\": \"All of them.\"}").expect(204);
        }
        Agents.agency(boss, 500);
        var by = LOG + "?by=" + boss.account() + "&act=account.";
        var first = admin.get(by + "&limit=2").expect(200);
        assertThat(first.json("/items")).hasSize(2);
        assertThat(first.text("/items/0/about/id")).isEqualTo(fans.get(2));
        var second = admin.get(by + "&limit=2&after=" + first.text("/next")).expect(200);
        assertThat(second.json("/items")).hasSize(1);
        assertThat(second.text("/items/0/about/id")).isEqualTo(fans.getFirst());
        assertThat(admin.get(LOG + "?by=" + boss.account()).text("/items/0/act")).isEqualTo("agency.opened");
        admin.get(LOG + "?about=nothing").invalid("about");
        assertThat(admin.get(LOG + "?act=account%25").expect(200).json("/items")).isEmpty();
        for (var who : new Person[] {house.moderator(), house.person("Fan")}) {
            who.get(LOG).refused(403, "not_allowed");
        }
    }

    /** In a transaction that is rolled back: other tests write into the same log. */
    @Test
    @DisplayName("viggio 44: an entry cannot be changed or taken out, and who gets round that is found out")
    void whoeverChangesTheLogIsFoundOut() {
        Agents.agency(admin, 500);
        Agents.agency(admin, 500);
        refused("update moderation.audit_entry set act = 'nothing.happened'");
        refused("update moderation.audit_entry set details = '{}'");
        refused("update moderation.audit_entry set details = null, actor = null");
        refused("delete from moderation.audit_entry");
        refused("truncate moderation.audit_entry");

        transaction.executeWithoutResult(status -> {
            var last = sql.fetchValue(sql.select(org.jooq.impl.DSL.max(AUDIT_ENTRY.POSITION)).from(AUDIT_ENTRY));
            sql.update(AUDIT_ENTRY).setNull(AUDIT_ENTRY.DETAILS).execute();
            assertThat(check.firstBroken()).as("what was said may be forgotten").isEmpty();

            sql.execute("alter table moderation.audit_entry disable trigger user");
            for (var trick : new String[] {
                "update moderation.audit_entry set act = 'nothing.happened' where position = " + last,
                "update moderation.audit_entry set actor = null where position = " + last,
                "update moderation.audit_entry set details = '{\"changes\":[]}' where position = " + last,
                "delete from moderation.audit_entry where position = " + (last - 1)
            }) {
                var before = status.createSavepoint();
                sql.execute(trick);
                assertThat(check.firstBroken().orElse(0)).as(trick).isBetween(last - 1, last);
                status.rollbackToSavepoint(before);
            }
            assertThat(check.firstBroken()).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(check.firstBroken()).isEmpty();
    }

    @Test
    void whatSomebodyChangedOfHisOwnIsForgottenWithHimAndNothingElse() {
        var fan = house.person("Fan");
        var own = Owner.of("thing", UUID.randomUUID());
        var other = Owner.of("thing", UUID.randomUUID());
        transaction.executeWithoutResult(_ -> {
            events.publishEvent(AuditedChange.ofOwn(fan.account(), "thing.changed", own).with("name", "a", "b"));
            events.publishEvent(AuditedChange.of(fan.account(), "thing.changed", other).with("name", "a", "b"));
        });
        forget.forget(new ForgetPart.Person(fan.account(), fan.email()));
        assertThat(admin.get(LOG + "?about=" + own).json("/items/0/details").isMissingNode()).isTrue();
        assertThat(admin.get(LOG + "?about=" + other).text("/items/0/details/changes/0/to")).isEqualTo("b");
        assertThat(check.firstBroken()).isEmpty();
    }

    /** Rolled back: as if the log were of the version before. */
    @Test
    void entriesOfBeforeFollowFromEachOtherStillAndAreFoundByWhomTheyAreAbout() throws Exception {
        var mara = Stage.performer(house, Stage.handle("mara"));
        mara.patch("/api/v1/me/performer", "{\"tagline\": \"Songs, slowly\"}").expect(200);
        Orders.offer(mara, 5_000, 5);
        var migration = Files.readString(
                Path.of("src/main/resources/db/migration/moderation/V2__changes_of_ones_own.sql"));
        transaction.executeWithoutResult(status -> {
            sql.execute("set local search_path to moderation");
            sql.execute("alter table audit_entry drop column own");
            var before = entries();
            sql.execute(migration);
            assertThat(entries()).isEqualTo(before);
            assertThat(check.firstBroken()).isEmpty();
            assertThat(sql.fetch("select act from audit_entry where own and actor = ?", mara.account().value())
                            .getValues(0, String.class))
                    .containsExactlyInAnyOrder("performer.profile_changed", "performer.offer_changed");
            assertThat(sql.fetchValue("select count(*) from audit_entry where own and act like 'agency.%'"))
                    .isEqualTo(0L);
            status.setRollbackOnly();
        });
        refused("delete from moderation.audit_entry");
    }

    @Test
    void theHashOfAnEntryIsWhatItAlwaysWas() {
        var link = new AuditChain.Link(
                1,
                Instant.parse("2026-11-27T12:00:00.000001Z"),
                AccountId.of("01900000-0000-7000-8000-000000000000"),
                "performer.profile_changed",
                new Owner("performer", "7"),
                "req",
                AuditChain.hash("{\"changes\":[]}"));
        assertThat(HexFormat.of().formatHex(AuditChain.hash(AuditChain.START, link)))
                .isEqualTo("a85e6ad4e4f41c15ab6a9e367535d991cf12a5e785f23e1bf842f5fec836f5a3");
    }

    private List<String> entries() {
        return sql.fetch("select position, at, actor, act, about_kind, about_id, request, details,"
                        + " encode(details_hash, 'hex'), encode(hash, 'hex') from audit_entry order by position")
                .map(Object::toString);
    }

    private void refused(String trick) {
        assertThatThrownBy(() -> sql.execute(trick)).as(trick).hasMessageContaining("stay as they are");
    }

    private List<String> about(String what) {
        return admin.get(LOG + "?about=" + what).expect(200).json("/items").valueStream()
                .map(entry -> entry.path("act").asString())
                .toList();
    }
}
