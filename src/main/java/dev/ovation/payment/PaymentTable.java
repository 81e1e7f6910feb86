package dev.ovation.payment;

import static dev.ovationdb.payment.Sequences.RECEIPT_NUMBER;
import static dev.ovationdb.payment.Tables.NOTICE;
import static dev.ovationdb.payment.Tables.PAYMENT_;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import dev.ovation.payment.StoredPayment.Earning;
import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import dev.ovationdb.payment.tables.records.PaymentRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of payments and of the notices that were applied to them. */
@Repository
class PaymentTable {

    private final DSLContext sql;
    private final JsonMapper json;

    PaymentTable(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Stores a payment that the gateway is going to be asked for; false when its id was there before. */
    boolean add(Charge charge, String gateway, @Nullable UUID method, Instant checkAt, Instant now) {
        var row = sql.newRecord(PAYMENT_);
        row.setId(charge.id().value());
        row.setPayerKind(charge.payer().owner().kind());
        row.setPayerId(charge.payer().owner().id());
        if (charge.payer().recipient() instanceof Recipient.OfEmail guest) {
            row.setPayerEmail(guest.email());
            row.setPayerLocale(guest.locale().toLanguageTag());
        }
        row.setAmount(charge.amount().amount());
        row.setCurrency(charge.amount().currency().getCurrencyCode());
        row.setPurposeKind(charge.purpose().kind());
        row.setPurposeId(charge.purpose().id());
        row.setPurposeTitle(charge.purpose().title());
        row.setShares(JSONB.valueOf(json.writeValueAsString(charge.split().shares())));
        row.setCommission(charge.split().commission().amount());
        row.setHold(charge.hold());
        row.setEarning((charge.earnedLater() ? Earning.WAITS : Earning.AT_ONCE).word());
        row.setGateway(gateway);
        row.setMethod(method);
        var keeper = charge.keeper();
        row.setKeeper(keeper == null ? null : json.writeValueAsString(keeper));
        row.setState(PaymentState.CREATED.word());
        row.setAsked(Ask.CHARGE.word());
        row.setCheckAt(checkAt);
        row.setChecks(0);
        row.setVersion(0);
        row.setCreatedAt(now);
        return sql.insertInto(PAYMENT_)
                        .set(row)
                        .onConflict(PAYMENT_.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<StoredPayment> find(PaymentId id) {
        return sql.selectFrom(PAYMENT_).where(PAYMENT_.ID.eq(id.value())).fetchOptional(this::stored);
    }

    /** As it is now; empty when somebody else changed it since it was seen. */
    Optional<StoredPayment> change(StoredPayment seen, Change change) {
        var row = sql.newRecord(PAYMENT_);
        row.setState(change.state().word());
        row.setAsked(change.asked() == null ? null : change.asked().word());
        row.setCheckAt(change.checkAt());
        row.setChecks(change.checks());
        row.setCheckoutUrl(change.checkoutUrl());
        row.setMethodLabel(change.method());
        row.setFailureCode(change.failure() == null ? null : change.failure().code());
        row.setFailureMessage(change.failure() == null ? null : change.failure().message());
        row.setVersion(seen.version() + 1);
        switch (change.state()) {
            case CAPTURED -> row.setReturnedAt(null);
            case REFUNDED, DISPUTED -> row.setReturnedAt(change.at());
            default -> {}
        }
        var update = sql.update(PAYMENT_).set(row);
        if (change.receipt()) {
            update = update.set(PAYMENT_.RECEIPT, RECEIPT_NUMBER.nextval().cast(Long.class))
                    .set(PAYMENT_.SETTLED_AT, change.at());
        }
        return update.where(PAYMENT_.ID.eq(seen.id().value()))
                .and(PAYMENT_.STATE.eq(seen.state().word()))
                .and(PAYMENT_.VERSION.eq(seen.version()))
                .returning()
                .fetchOptional(this::stored);
    }

    /** Stores that the gateway is going to be asked; false when somebody else changed it since it was seen. */
    boolean ask(StoredPayment seen, Ask ask, Instant checkAt) {
        return sql.update(PAYMENT_)
                        .set(PAYMENT_.ASKED, ask.word())
                        .set(PAYMENT_.CHECK_AT, checkAt)
                        .set(PAYMENT_.CHECKS, 0)
                        .set(PAYMENT_.VERSION, seen.version() + 1)
                        .where(PAYMENT_.ID.eq(seen.id().value()))
                        .and(PAYMENT_.STATE.eq(seen.state().word()))
                        .and(PAYMENT_.VERSION.eq(seen.version()))
                        .execute()
                == 1;
    }

    /** Its shares are earned now; false when somebody else changed it since it was seen. */
    boolean earn(StoredPayment seen) {
        return sql.update(PAYMENT_)
                        .set(PAYMENT_.EARNING, Earning.EARNED.word())
                        .set(PAYMENT_.VERSION, seen.version() + 1)
                        .where(PAYMENT_.ID.eq(seen.id().value()))
                        .and(PAYMENT_.STATE.eq(seen.state().word()))
                        .and(PAYMENT_.VERSION.eq(seen.version()))
                        .execute()
                == 1;
    }

    /** The gateway was silent: when to ask again. Changes nothing that anybody else decides by. */
    void postpone(PaymentId id, int checks, Instant checkAt) {
        sql.update(PAYMENT_)
                .set(PAYMENT_.CHECKS, checks)
                .set(PAYMENT_.CHECK_AT, checkAt)
                .where(PAYMENT_.ID.eq(id.value()))
                .and(PAYMENT_.CHECK_AT.isNotNull())
                .execute();
    }

    List<PaymentId> toCheck(Instant now, int limit) {
        return sql.select(PAYMENT_.ID)
                .from(PAYMENT_)
                .where(PAYMENT_.CHECK_AT.le(now))
                .orderBy(PAYMENT_.CHECK_AT)
                .limit(limit)
                .fetch(row -> new PaymentId(row.value1()));
    }

    /** False when this notice was applied before. */
    boolean firstTime(String gateway, String notice, PaymentId payment, Instant now) {
        return sql.insertInto(NOTICE)
                        .values(gateway, notice, payment.value(), now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What a notice is about; empty when it is not this gateway's, or when the notice was applied before. */
    Optional<StoredPayment> findUnheard(PaymentId id, String gateway, String notice) {
        return sql.selectFrom(PAYMENT_)
                .where(PAYMENT_.ID.eq(id.value()))
                .and(PAYMENT_.GATEWAY.eq(gateway))
                .andNotExists(selectOne()
                        .from(NOTICE)
                        .where(NOTICE.GATEWAY.eq(gateway))
                        .and(NOTICE.ID.eq(notice)))
                .fetchOptional(this::stored);
    }

    Page<Payment> of(Owner payer, PageRequest asked) {
        return page(paidBy(payer), asked);
    }

    /** Every attempt for one purpose, oldest first. */
    List<Payment> madeFor(String kind, UUID purpose) {
        return sql.selectFrom(PAYMENT_)
                .where(PAYMENT_.PURPOSE_ID.eq(purpose))
                .and(PAYMENT_.PURPOSE_KIND.eq(kind))
                .orderBy(PAYMENT_.CREATED_AT, PAYMENT_.ID)
                .fetch(PaymentTable::payment);
    }

    Map<PaymentId, Payment> findAll(Collection<PaymentId> ids) {
        return sql.selectFrom(PAYMENT_)
                .where(PAYMENT_.ID.in(ids.stream().map(PaymentId::value).toList()))
                .fetchMap(row -> new PaymentId(row.getId()), PaymentTable::payment);
    }

    void handOver(Owner from, AccountId to) {
        sql.update(PAYMENT_)
                .set(PAYMENT_.PAYER_KIND, Owner.of(to).kind())
                .set(PAYMENT_.PAYER_ID, Owner.of(to).id())
                .setNull(PAYMENT_.PAYER_EMAIL)
                .setNull(PAYMENT_.PAYER_LOCALE)
                .where(paidBy(from))
                .execute();
    }

    Page<Payment> all(PageRequest asked) {
        return page(noCondition(), asked);
    }

    private static Condition paidBy(Owner payer) {
        return PAYMENT_.PAYER_ID.eq(payer.id()).and(PAYMENT_.PAYER_KIND.eq(payer.kind()));
    }

    private Page<Payment> page(Condition which, PageRequest asked) {
        var rows = sql.selectFrom(PAYMENT_)
                .where(which)
                .and(asked.cursor()
                        .map(c -> row(PAYMENT_.CREATED_AT, PAYMENT_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(PAYMENT_.CREATED_AT.desc(), PAYMENT_.ID.desc())
                .limit(asked.fetch())
                .fetch(PaymentTable::payment);
        return Page.of(rows, asked, payment -> Cursor.of(payment.createdAt(), payment.id()));
    }

    private StoredPayment stored(PaymentRecord row) {
        var shares = List.of(json.readValue(row.getShares().data(), Split.Share[].class));
        return new StoredPayment(
                payment(row),
                Split.of(shares, Money.of(row.getCommission(), row.getCurrency())),
                row.getHold(),
                Earning.of(row.getEarning()),
                row.getGateway(),
                row.getMethod(),
                row.getKeeper() == null ? null : json.readValue(row.getKeeper(), Owner.class),
                row.getAsked() == null ? null : Ask.of(row.getAsked()),
                row.getChecks(),
                row.getVersion());
    }

    private static Payment payment(PaymentRecord row) {
        var amount = Money.of(row.getAmount(), row.getCurrency());
        var state = PaymentState.of(row.getState());
        return new Payment(
                new PaymentId(row.getId()),
                state,
                amount,
                new Purpose(row.getPurposeKind(), row.getPurposeId(), row.getPurposeTitle()),
                row.getMethodLabel(),
                state == PaymentState.REQUIRES_ACTION ? row.getCheckoutUrl() : null,
                row.getFailureCode() == null
                        ? null
                        : new Payment.Failure(row.getFailureCode(), row.getFailureMessage()),
                row.getReceipt() == null ? null : receipt(row, amount),
                row.getCreatedAt(),
                payer(row));
    }

    private static Payer payer(PaymentRecord row) {
        var owner = new Owner(row.getPayerKind(), row.getPayerId());
        return row.getPayerEmail() == null
                ? Payer.of(AccountId.of(owner.id()))
                : Payer.guest(owner, row.getPayerEmail(), Locale.forLanguageTag(row.getPayerLocale()));
    }

    private static Payment.Receipt receipt(PaymentRecord row, Money amount) {
        return new Payment.Receipt(
                "R-%07d".formatted(row.getReceipt()),
                List.of(new Payment.Receipt.Line(row.getPurposeTitle(), amount)),
                amount,
                row.getMethodLabel(),
                row.getSettledAt(),
                row.getReturnedAt());
    }
}
