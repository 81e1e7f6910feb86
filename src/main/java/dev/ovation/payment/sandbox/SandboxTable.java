package dev.ovation.payment.sandbox;

import static dev.ovationdb.payment.Tables.SANDBOX_CHARGE;
import static dev.ovationdb.payment.Tables.SANDBOX_METHOD;
import static dev.ovationdb.payment.Tables.SANDBOX_NOTICE;

import dev.ovation.payment.gateway.Card;
import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of the sandbox's charges, methods and notices. */
@Repository
class SandboxTable {

    /** A notice as it was made. */
    record StoredNotice(String id, UUID charge, String type, Instant at) {}

    private final DSLContext sql;

    SandboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Does nothing when the key was used before. */
    void add(GatewayOrder order, @Nullable String checkout, @Nullable Instant expiresAt, Instant now) {
        sql.insertInto(SANDBOX_CHARGE)
                .set(SANDBOX_CHARGE.ID, order.payment())
                .set(SANDBOX_CHARGE.CHECKOUT, checkout)
                .set(SANDBOX_CHARGE.AMOUNT, order.amount().amount())
                .set(SANDBOX_CHARGE.CURRENCY, order.amount().currency().getCurrencyCode())
                .set(SANDBOX_CHARGE.TITLE, order.title())
                .set(SANDBOX_CHARGE.CUSTOMER, order.customer())
                .set(SANDBOX_CHARGE.HOLD, order.hold())
                .set(SANDBOX_CHARGE.REUSABLE, order.reusable())
                .set(SANDBOX_CHARGE.RETURN_URL, order.returnUrl())
                .set(SANDBOX_CHARGE.STATE, SandboxState.OPEN.word())
                .set(SANDBOX_CHARGE.CONFIRMATION, false)
                .set(SANDBOX_CHARGE.SAVED, false)
                .set(SANDBOX_CHARGE.NOTICES, 0)
                .set(SANDBOX_CHARGE.EXPIRES_AT, expiresAt)
                .set(SANDBOX_CHARGE.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    Optional<SandboxCharge> charge(UUID id) {
        return charge(SANDBOX_CHARGE.ID.eq(id), false);
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<SandboxCharge> lock(UUID id) {
        return charge(SANDBOX_CHARGE.ID.eq(id), true);
    }

    Optional<SandboxCharge> byCheckout(String checkout) {
        return charge(SANDBOX_CHARGE.CHECKOUT.eq(checkout), false);
    }

    void store(SandboxCharge charge) {
        var card = charge.card();
        sql.update(SANDBOX_CHARGE)
                .set(SANDBOX_CHARGE.STATE, charge.state().word())
                .set(SANDBOX_CHARGE.CONFIRMATION, charge.confirmation())
                .set(SANDBOX_CHARGE.METHOD, card == null ? null : card.reference())
                .set(SANDBOX_CHARGE.SAVED, card != null && card.offered())
                .set(SANDBOX_CHARGE.DECLINE_CODE, charge.declineCode())
                .set(SANDBOX_CHARGE.HELD_UNTIL, charge.heldUntil())
                .where(SANDBOX_CHARGE.ID.eq(charge.id()))
                .execute();
    }

    /** Counts the notice on its charge and gives its number there. */
    int add(StoredNotice notice) {
        sql.insertInto(SANDBOX_NOTICE)
                .values(notice.id(), notice.charge(), notice.type(), notice.at())
                .execute();
        return sql.update(SANDBOX_CHARGE)
                .set(SANDBOX_CHARGE.NOTICES, SANDBOX_CHARGE.NOTICES.plus(1))
                .where(SANDBOX_CHARGE.ID.eq(notice.charge()))
                .returning(SANDBOX_CHARGE.NOTICES)
                .fetchSingle(row -> row.getNotices());
    }

    StoredNotice notice(String id) {
        return sql.selectFrom(SANDBOX_NOTICE)
                .where(SANDBOX_NOTICE.ID.eq(id))
                .fetchSingle(row -> new StoredNotice(row.getId(), row.getCharge(), row.getType(), row.getCreatedAt()));
    }

    void addMethod(Card card, String customer, Instant now) {
        sql.insertInto(SANDBOX_METHOD)
                .values(card.reference(), customer, card.brand(), card.last4(), now)
                .execute();
    }

    Optional<Card> method(String reference, String customer) {
        return sql.selectFrom(SANDBOX_METHOD)
                .where(SANDBOX_METHOD.ID.eq(reference))
                .and(SANDBOX_METHOD.CUSTOMER.eq(customer))
                .fetchOptional(row -> new Card(row.getId(), row.getBrand(), row.getLast4(), false));
    }

    private Optional<SandboxCharge> charge(Condition which, boolean locked) {
        var query = sql.select(SANDBOX_CHARGE.asterisk(), SANDBOX_METHOD.BRAND, SANDBOX_METHOD.LAST4)
                .from(SANDBOX_CHARGE)
                .leftJoin(SANDBOX_METHOD)
                .on(SANDBOX_METHOD.ID.eq(SANDBOX_CHARGE.METHOD))
                .where(which);
        return (locked ? query.forUpdate().of(SANDBOX_CHARGE) : query).fetchOptional(SandboxTable::read);
    }

    private static SandboxCharge read(Record row) {
        var method = row.get(SANDBOX_CHARGE.METHOD);
        return new SandboxCharge(
                row.get(SANDBOX_CHARGE.ID),
                row.get(SANDBOX_CHARGE.CHECKOUT),
                Money.of(row.get(SANDBOX_CHARGE.AMOUNT), row.get(SANDBOX_CHARGE.CURRENCY)),
                row.get(SANDBOX_CHARGE.TITLE),
                row.get(SANDBOX_CHARGE.CUSTOMER),
                row.get(SANDBOX_CHARGE.HOLD),
                row.get(SANDBOX_CHARGE.REUSABLE),
                row.get(SANDBOX_CHARGE.RETURN_URL),
                SandboxState.of(row.get(SANDBOX_CHARGE.STATE)),
                row.get(SANDBOX_CHARGE.CONFIRMATION),
                method == null
                        ? null
                        : new Card(
                                method,
                                row.get(SANDBOX_METHOD.BRAND),
                                row.get(SANDBOX_METHOD.LAST4),
                                row.get(SANDBOX_CHARGE.SAVED)),
                row.get(SANDBOX_CHARGE.DECLINE_CODE),
                row.get(SANDBOX_CHARGE.NOTICES),
                row.get(SANDBOX_CHARGE.EXPIRES_AT),
                row.get(SANDBOX_CHARGE.HELD_UNTIL));
    }
}
