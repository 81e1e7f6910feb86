package dev.ovation.subscription;

import static dev.ovationdb.subscription.Tables.PLAN;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.money.Money;
import dev.ovationdb.subscription.tables.records.PlanRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of plans. */
@Repository
class PlanTable {

    private final DSLContext sql;

    PlanTable(DSLContext sql) {
        this.sql = sql;
    }

    void add(Plan plan, Instant now) {
        var row = record(plan);
        row.setCreatedAt(now);
        row.attach(sql.configuration());
        row.insert();
    }

    void save(Plan plan) {
        sql.update(PLAN).set(record(plan)).where(PLAN.ID.eq(plan.id().value())).execute();
    }

    Optional<Plan> find(PlanId id) {
        return sql.selectFrom(PLAN).where(PLAN.ID.eq(id.value())).fetchOptional(PlanTable::plan);
    }

    /** Nobody else changes this performer's plans until the transaction ends. */
    List<Plan> lock(PerformerId performer) {
        return sql.selectFrom(PLAN)
                .where(PLAN.PERFORMER.eq(performer.value()))
                .orderBy(PLAN.CREATED_AT)
                .forUpdate()
                .fetch(PlanTable::plan);
    }

    List<Plan> of(PerformerId performer) {
        return sql.selectFrom(PLAN)
                .where(PLAN.PERFORMER.eq(performer.value()))
                .orderBy(PLAN.ARCHIVED, PLAN.CREATED_AT)
                .fetch(PlanTable::plan);
    }

    List<Plan> offered(PerformerId performer) {
        return sql.selectFrom(PLAN)
                .where(PLAN.PERFORMER.eq(performer.value()))
                .andNot(PLAN.ARCHIVED)
                .orderBy(PLAN.PRICE, PLAN.CREATED_AT)
                .fetch(PlanTable::plan);
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
