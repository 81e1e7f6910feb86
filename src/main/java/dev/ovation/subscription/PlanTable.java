package dev.ovation.subscription;

import static dev.ovationdb.subscription.Tables.PLAN;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovation.platform.money.Money;
import dev.ovationdb.subscription.tables.records.PlanRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of plans. */
@Repository
class PlanTable {

    private static final String OFFERED =
            """
            select id, name, price, currency, period, benefits from subscription.plan
            where performer = ? and not archived
            order by price, created_at""";

    private static final int MOST_KEPT = 10_000;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Kept<PerformerId, List<Plan>> offered;

    PlanTable(DSLContext sql, JdbcClient jdbc, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        offered = memory.keep(MOST_KEPT);
    }

    void add(Plan plan, Instant now) {
        offered.changes(plan.performer());
        var row = record(plan);
        row.setCreatedAt(now);
        row.attach(sql.configuration());
        row.insert();
    }

    void save(Plan plan) {
        offered.changes(plan.performer());
        sql.update(PLAN).set(record(plan)).where(PLAN.ID.eq(plan.id().value())).execute();
    }

    /** Nobody buys them any more; what was agreed stands in the subscriptions. */
    void forget(PerformerId performer) {
        offered.changes(performer);
        jdbc.sql("update subscription.plan set archived = true, name = '', benefits = '{}' where performer = ?")
                .param(performer.value())
                .update();
    }

    Optional<Plan> find(PlanId id) {
        return sql.selectFrom(PLAN).where(PLAN.ID.eq(id.value())).fetchOptional(PlanTable::plan);
    }

    /** Nobody else changes or adds plans of this performer until the transaction ends, not even the first. */
    List<Plan> lock(PerformerId performer) {
        sql.select(DSL.field("pg_advisory_xact_lock({0})", Object.class, performer.value().getLeastSignificantBits()))
                .fetch();
        return sql.selectFrom(PLAN)
                .where(PLAN.PERFORMER.eq(performer.value()))
                .orderBy(PLAN.CREATED_AT)
                .fetch(PlanTable::plan);
    }

    List<Plan> of(PerformerId performer) {
        return sql.selectFrom(PLAN)
                .where(PLAN.PERFORMER.eq(performer.value()))
                .orderBy(PLAN.ARCHIVED, PLAN.CREATED_AT)
                .fetch(PlanTable::plan);
    }

    /** Asked for by every page of a performer. */
    List<Plan> offered(PerformerId performer) {
        return Objects.requireNonNull(offered.get(performer, this::read));
    }

    private List<Plan> read(PerformerId performer) {
        return jdbc.sql(OFFERED)
                .param(performer.value())
                .query((row, _) -> new Plan(
                        new PlanId(Columns.uuid(row, "id")),
                        performer,
                        row.getString("name"),
                        Money.of(row.getLong("price"), row.getString("currency")),
                        Period.of(row.getString("period")),
                        Columns.strings(row, "benefits"),
                        false))
                .list();
    }

    private static PlanRecord record(Plan plan) {
        var row = new PlanRecord();
        row.setId(plan.id().value());
        row.setPerformer(plan.performer().value());
        row.setName(plan.name());
        row.setPrice(plan.price().amount());
        row.setCurrency(plan.price().currency().getCurrencyCode());
        row.setPeriod(plan.period().word());
        row.setBenefits(plan.benefits().toArray(String[]::new));
        row.setArchived(plan.archived());
        return row;
    }

    private static Plan plan(PlanRecord row) {
        return new Plan(
                new PlanId(row.getId()),
                new PerformerId(row.getPerformer()),
                row.getName(),
                Money.of(row.getPrice(), row.getCurrency()),
                Period.of(row.getPeriod()),
                List.of(row.getBenefits()),
                row.getArchived());
    }
}
