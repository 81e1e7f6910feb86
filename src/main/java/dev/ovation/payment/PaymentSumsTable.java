package dev.ovation.payment;

import static dev.ovationdb.payment.Tables.PAYMENT_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import dev.ovation.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The SQL of payments in sum. */
@Repository
class PaymentSumsTable {

    /** What one gateway took and still has. */
    record Sum(String gateway, Money money) {}

    private final DSLContext sql;

    PaymentSumsTable(DSLContext sql) {
        this.sql = sql;
    }

    List<Sum> captured() {
        var total = sumOf(PAYMENT_.STATE.eq(PaymentState.CAPTURED.word()));
        return sql.select(PAYMENT_.GATEWAY, PAYMENT_.CURRENCY, total)
                .from(PAYMENT_)
                .groupBy(PAYMENT_.GATEWAY, PAYMENT_.CURRENCY)
                .fetch(row -> new Sum(row.value1(), Money.of(row.value3().longValueExact(), row.value2())));
    }

    /** What was taken and nobody has earned yet, in each currency. */
    List<Money> prepaid() {
        var total = sumOf(PAYMENT_.STATE
                .eq(PaymentState.CAPTURED.word())
                .and(PAYMENT_.EARNING.eq(StoredPayment.Earning.WAITS.word())));
        return sql.select(PAYMENT_.CURRENCY, total)
                .from(PAYMENT_)
                .groupBy(PAYMENT_.CURRENCY)
                .fetch(row -> Money.of(row.value2().longValueExact(), row.value1()));
    }

    /** Receipts' numbers that more than one payment has. */
    List<Long> doubledReceipts() {
        return sql.select(PAYMENT_.RECEIPT)
                .from(PAYMENT_)
                .where(PAYMENT_.RECEIPT.isNotNull())
                .groupBy(PAYMENT_.RECEIPT)
                .having(count().gt(1))
                .limit(100)
                .fetch(PAYMENT_.RECEIPT);
    }

    private static Field<BigDecimal> sumOf(Condition which) {
        return coalesce(sum(PAYMENT_.AMOUNT.minus(PAYMENT_.RETURNED)).filterWhere(which), inline(BigDecimal.ZERO));
    }
}
