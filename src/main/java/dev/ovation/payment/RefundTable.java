package dev.ovation.payment;

import static dev.ovationdb.payment.Tables.PAYMENT_;
import static dev.ovationdb.payment.Tables.REFUND;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The SQL of refunds. */
@Repository
class RefundTable {

    private final DSLContext sql;

    RefundTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Goes with the question that its payment is asked. */
    void add(StoredPayment payment, RefundOrder order, Money amount, Instant now) {
        sql.insertInto(REFUND)
                .set(REFUND.ID, order.id())
                .set(REFUND.PAYMENT, payment.id().value())
                .set(REFUND.AMOUNT, amount.amount())
                .set(REFUND.UPTO, payment.payment().returned().plus(amount).amount())
                .set(REFUND.REASON, order.reason())
                .set(REFUND.BY, order.by() == null ? null : order.by().value())
                .set(REFUND.STATE, Refund.State.ASKED.word())
                .set(REFUND.ASKED_AT, now)
                .execute();
    }

    boolean has(UUID id) {
        return sql.fetchExists(REFUND, REFUND.ID.eq(id));
    }

    /** The one that the gateway is asked for. */
    Optional<Refund> open(PaymentId payment) {
        return sql.select(REFUND.asterisk(), PAYMENT_.CURRENCY)
                .from(REFUND)
                .join(PAYMENT_)
                .on(PAYMENT_.ID.eq(REFUND.PAYMENT))
                .where(REFUND.PAYMENT.eq(payment.value()))
                .and(REFUND.ENDED_AT.isNull())
                .fetchOptional(RefundTable::read);
    }

    /** It is not asked for any more: made, if so much has gone back as would have; false when it is refused. */
    boolean end(PaymentId payment, Money returned, Instant now) {
        var made = inline(Refund.State.MADE.word());
        return !sql.update(REFUND)
                .set(REFUND.STATE, when(REFUND.UPTO.le(returned.amount()), made)
                        .otherwise(inline(Refund.State.REFUSED.word())))
                .set(REFUND.ENDED_AT, now)
                .where(REFUND.PAYMENT.eq(payment.value()))
                .and(REFUND.ENDED_AT.isNull())
                .returning(REFUND.STATE)
                .fetch(REFUND.STATE)
                .contains(Refund.State.REFUSED.word());
    }

    /** Oldest first. */
    Map<PaymentId, List<Refund>> of(Collection<PaymentId> payments) {
        return sql.select(REFUND.asterisk(), PAYMENT_.CURRENCY)
                .from(REFUND)
                .join(PAYMENT_)
                .on(PAYMENT_.ID.eq(REFUND.PAYMENT))
                .where(REFUND.PAYMENT.in(payments.stream().map(PaymentId::value).toList()))
                .orderBy(REFUND.ASKED_AT, REFUND.ID)
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> new PaymentId(row.get(REFUND.PAYMENT)), mapping(RefundTable::read, toList())));
    }

    private static Refund read(Record row) {
        var by = row.get(REFUND.BY);
        return new Refund(
                row.get(REFUND.ID),
                Money.of(row.get(REFUND.AMOUNT), row.get(PAYMENT_.CURRENCY)),
                Refund.State.of(row.get(REFUND.STATE)),
                row.get(REFUND.REASON),
                by == null ? null : new AccountId(by),
                row.get(REFUND.ASKED_AT),
                row.get(REFUND.ENDED_AT));
    }
}
