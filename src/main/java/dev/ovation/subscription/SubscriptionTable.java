package dev.ovation.subscription;

import static dev.ovationdb.subscription.Tables.SUBSCRIPTION_;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import dev.ovationdb.subscription.tables.records.SubscriptionRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of subscriptions. */
@Repository
class SubscriptionTable {

    private static final String ENDED = "ended";

    private final DSLContext sql;

    SubscriptionTable(DSLContext sql) {
        this.sql = sql;
    }

    /** False when there is a live one of this fan and performer. */
    boolean add(Pending pending) {
        return sql.insertInto(SUBSCRIPTION_)
                        .set(record(pending))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void save(Subscription subscription) {
        sql.update(SUBSCRIPTION_)
                .set(record(subscription))
                .where(SUBSCRIPTION_.ID.eq(subscription.id().value()))
                .execute();
    }

    Optional<Subscription> find(SubscriptionId id) {
        return sql.selectFrom(SUBSCRIPTION_)
                .where(SUBSCRIPTION_.ID.eq(id.value()))
                .fetchOptional(SubscriptionTable::subscription);
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<Subscription> lock(SubscriptionId id) {
        return sql.selectFrom(SUBSCRIPTION_)
                .where(SUBSCRIPTION_.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(SubscriptionTable::subscription);
    }

    Optional<Subscription> live(AccountId fan, PerformerId performer) {
        return sql.selectFrom(SUBSCRIPTION_)
                .where(SUBSCRIPTION_.FAN.eq(fan.value()))
                .and(SUBSCRIPTION_.PERFORMER.eq(performer.value()))
                .and(SUBSCRIPTION_.STATE.ne(ENDED))
                .fetchOptional(SubscriptionTable::subscription);
    }

    List<SubscriptionId> liveOf(AccountId fan) {
        return sql.select(SUBSCRIPTION_.ID)
                .from(SUBSCRIPTION_)
                .where(SUBSCRIPTION_.FAN.eq(fan.value()))
                .and(SUBSCRIPTION_.STATE.ne(ENDED))
                .fetch(found -> new SubscriptionId(found.value1()));
    }

    /** Those that were ever paid, or wait for it; an attempt that came to nothing is no subscription to its fan. */
    Page<Subscription> of(AccountId fan, PageRequest asked) {
        var rows = sql.selectFrom(SUBSCRIPTION_)
                .where(SUBSCRIPTION_.FAN.eq(fan.value()))
                .and(SUBSCRIPTION_.REASON.isDistinctFrom(EndReason.NEVER_PAID.word()))
                .and(asked.cursor()
                        .map(c ->
                                row(SUBSCRIPTION_.CREATED_AT, SUBSCRIPTION_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SUBSCRIPTION_.CREATED_AT.desc(), SUBSCRIPTION_.ID.desc())
                .limit(asked.fetch())
                .fetch(SubscriptionTable::subscription);
        return Page.of(rows, asked, last -> Cursor.of(last.agreement().createdAt(), last.id()));
    }

    private static SubscriptionRecord record(Subscription subscription) {
        var agreement = subscription.agreement();
        var row = new SubscriptionRecord();
        row.setId(agreement.id().value());
        row.setFan(agreement.fan().value());
        row.setPerformer(agreement.performer().value());
        row.setPlan(agreement.plan().value());
        row.setPlanName(agreement.planName());
        row.setPrice(agreement.price().amount());
        row.setCurrency(agreement.price().currency().getCurrencyCode());
        row.setPeriod(agreement.period().word());
        row.setCreatedAt(agreement.createdAt());
        row.setState(subscription.word());
        var awaited = subscription.awaited();
        row.setOpenPayment(awaited == null ? null : awaited.value());
        var paid = subscription.paidSoFar();
        row.setPaidBy(paid.map(p -> p.by().value()).orElse(null));
        row.setAnchor(paid.map(Paid::anchor).orElse(null));
        row.setPeriods(paid.map(Paid::periods).orElse(0));
        row.setFailures(subscription instanceof PastDue late ? late.failures() : 0);
        row.setReason(subscription instanceof Ended ended ? ended.reason().word() : null);
        row.setEndedAt(subscription instanceof Ended ended ? ended.at() : null);
        return row;
    }

    private static Subscription subscription(SubscriptionRecord row) {
        var agreement = new Agreement(
                new SubscriptionId(row.getId()),
                new AccountId(row.getFan()),
                new PerformerId(row.getPerformer()),
                new PlanId(row.getPlan()),
                row.getPlanName(),
                Money.of(row.getPrice(), row.getCurrency()),
                Period.of(row.getPeriod()),
                row.getCreatedAt());
        var awaited = payment(row.getOpenPayment());
        var paid = row.getPaidBy() == null
                ? null
                : new Paid(row.getAnchor(), row.getPeriods(), new PaymentId(row.getPaidBy()));
        return switch (row.getState()) {
            case "pending" -> new Pending(agreement, Objects.requireNonNull(awaited));
            case "active" -> new Active(agreement, Objects.requireNonNull(paid), awaited);
            case "past_due" -> new PastDue(agreement, Objects.requireNonNull(paid), row.getFailures(), awaited);
            case "cancelled" -> new Ending(agreement, Objects.requireNonNull(paid), awaited);
            case ENDED -> new Ended(agreement, paid, EndReason.of(row.getReason()), row.getEndedAt());
            default -> throw new IllegalStateException("A subscription is " + row.getState());
        };
    }

    private static @Nullable PaymentId payment(@Nullable UUID id) {
        return id == null ? null : new PaymentId(id);
    }
}
