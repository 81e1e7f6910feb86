package dev.ovation.payment;

import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.payment.Tables.MANDATE;
import static dev.ovationdb.payment.Tables.METHOD;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of saved methods and of the mandates to charge them. */
@Repository
class MethodTable {

    /** A method as its gateway must be told of it. */
    record KnownMethod(UUID id, String gateway, String reference) {}

    /** The method that it was before is wanted no more, unless for something else. */
    private static final String GIVE_MANDATE =
            """
            with replaced as (
              update payment.method m set forget_at = ?
              from payment.mandate n where n.keeper = ? and m.id = n.method and m.id <> ? and not m.offered)
            insert into payment.mandate (keeper, method, created_at) values (?, ?, ?)
            on conflict (keeper) do update set method = excluded.method""";

    private static final String END_MANDATE =
            """
            with ended as (delete from payment.mandate where keeper = ? returning method)
            update payment.method m set forget_at = ? from ended e where m.id = e.method and not m.offered""";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    MethodTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The row of this card, made or found; once offered it stays so until its owner removes it. */
    UUID keep(UUID id, AccountId account, String gateway, Card card, Instant now) {
        var row = sql.insertInto(METHOD)
                .set(METHOD.ID, id)
                .set(METHOD.ACCOUNT, account.value())
                .set(METHOD.GATEWAY, gateway)
                .set(METHOD.REFERENCE, card.reference())
                .set(METHOD.BRAND, card.brand())
                .set(METHOD.LAST4, card.last4())
                .set(METHOD.OFFERED, card.offered())
                .set(METHOD.CREATED_AT, now)
                .onConflict(METHOD.GATEWAY, METHOD.REFERENCE)
                .doUpdate()
                .set(METHOD.OFFERED, field(condition(METHOD.OFFERED).or(excluded(METHOD.OFFERED))))
                .setNull(METHOD.FORGET_AT)
                .setNull(METHOD.STUCK_SINCE)
                .returning(METHOD.ID)
                .fetchSingle();
        return row.getId();
    }

    void giveMandate(Owner keeper, UUID method, Instant now) {
        jdbc.sql(GIVE_MANDATE)
                .params(value(now), keeper.toString(), method, keeper.toString(), method, value(now))
                .update();
    }

    /** Nothing is charged for it any more; does nothing when there is none. */
    void endMandate(Owner keeper, Instant now) {
        jdbc.sql(END_MANDATE).params(keeper.toString(), value(now)).update();
    }

    Optional<KnownMethod> mandate(Owner keeper) {
        return sql.select(METHOD.ID, METHOD.GATEWAY, METHOD.REFERENCE)
                .from(MANDATE)
                .join(METHOD)
                .on(METHOD.ID.eq(MANDATE.METHOD))
                .where(MANDATE.KEEPER.eq(keeper.toString()))
                .fetchOptional(row -> new KnownMethod(row.value1(), row.value2(), row.value3()));
    }

    Optional<KnownMethod> offered(PaymentMethodId id, AccountId account) {
        return sql.select(METHOD.ID, METHOD.GATEWAY, METHOD.REFERENCE)
                .from(METHOD)
                .where(METHOD.ID.eq(id.value()))
                .and(METHOD.ACCOUNT.eq(account.value()))
                .and(METHOD.OFFERED)
                .fetchOptional(row -> new KnownMethod(row.value1(), row.value2(), row.value3()));
    }

    /** Empty when it was forgotten. */
    Optional<KnownMethod> known(UUID id) {
        return sql.select(METHOD.ID, METHOD.GATEWAY, METHOD.REFERENCE)
                .from(METHOD)
                .where(METHOD.ID.eq(id))
                .fetchOptional(row -> new KnownMethod(row.value1(), row.value2(), row.value3()));
    }

    List<PaymentMethod> of(AccountId account) {
        return sql.selectFrom(METHOD)
                .where(METHOD.ACCOUNT.eq(account.value()))
                .and(METHOD.OFFERED)
                .orderBy(METHOD.CREATED_AT.desc(), METHOD.ID.desc())
                .limit(100)
                .fetch(row -> new PaymentMethod(
                        new PaymentMethodId(row.getId()),
                        row.getBrand(),
                        row.getLast4(),
                        new Card(row.getReference(), row.getBrand(), row.getLast4(), true).label(),
                        row.getCreatedAt()));
    }

    /** None is offered or mandated for anything any more. */
    void removeAll(AccountId account, Instant now) {
        jdbc.sql("delete from payment.mandate n using payment.method m where m.id = n.method and m.account = ?")
                .param(account.value())
                .update();
        jdbc.sql("update payment.method set offered = false, removed_at = coalesce(removed_at, ?), forget_at = ?"
                        + " where account = ?")
                .params(value(now), value(now), account.value())
                .update();
    }

    /** It is offered no more; what it was mandated for goes on. False when there was none. */
    boolean remove(PaymentMethodId id, AccountId account, Instant now) {
        return sql.update(METHOD)
                        .set(METHOD.OFFERED, false)
                        .set(METHOD.REMOVED_AT, now)
                        .set(METHOD.FORGET_AT, now)
                        .where(METHOD.ID.eq(id.value()))
                        .and(METHOD.ACCOUNT.eq(account.value()))
                        .and(METHOD.OFFERED)
                        .execute()
                == 1;
    }
}
