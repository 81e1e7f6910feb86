package dev.ovation.payment.sandbox;

import static dev.ovationdb.payment.Tables.SANDBOX_METHOD;
import static dev.ovationdb.payment.Tables.SANDBOX_NOTICE;
import static dev.ovationdb.payment.Tables.SANDBOX_REFUND;
import static java.util.stream.Collectors.toMap;

import dev.ovation.payment.billing.Billing;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the sandbox's charges, methods and notices. */
@Repository
class SandboxTable {

    /** A notice as it was made. */
    record StoredNotice(String id, UUID charge, String type, Instant at) {}

    private static final String ADD =
            """
            insert into payment.sandbox_charge (id, checkout, amount, currency, title, customer, billing, hold,
              reusable, return_url, state, confirmation, saved, notices, expires_at, created_at)
            select id, checkout, amount, currency, title, customer, billing, hold, reusable,
              return_url, 'open', false, false, 0, expires_at, created_at
            from json_to_recordset(cast(? as json)) as n (id uuid, checkout text, amount bigint, currency text,
              title text, customer text, billing jsonb, hold boolean, reusable boolean, return_url text,
              expires_at timestamptz, created_at timestamptz)
            order by id
            on conflict do nothing returning checkout""";

    private static final String CHARGE =
            """
            select c.*, m.brand, m.last4
            from payment.sandbox_charge c left join payment.sandbox_method m on m.id = c.method
            where\s""";

    private static final String STORE =
            """
            update payment.sandbox_charge
            set state = ?, confirmation = ?, method = ?, saved = ?, decline_code = ?, held_until = ?, returned = ?
            where id = ?""";

    private static final String ADD_NOTICE =
            """
            with notice as (
              insert into payment.sandbox_notice (id, charge, type, created_at) values (?, ?, ?, ?) returning charge)
            update payment.sandbox_charge c set notices = c.notices + 1
            from notice n
            where c.id = n.charge
            returning c.notices""";

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SandboxTable(DSLContext sql, JdbcClient jdbc, JsonMapper json) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether each was added; not when its key was used before, also by another one of these. */
    List<Boolean> open(List<NewCharge> charges) {
        var opened = add(charges);
        return charges.stream().map(charge -> opened.contains(charge.checkout())).toList();
    }

    /** The pages of those that were added; null for one that has none. */
    Set<@Nullable String> add(List<NewCharge> charges) {
        return jdbc.sql(ADD)
                .param(json.writeValueAsString(charges.stream().map(NewCharge::row).toList()))
                .query(String.class)
                .set();
    }

    /** One for each id. */
    List<Optional<SandboxCharge>> charges(List<UUID> ids) {
        var found = fetch("c.id = any (cast((select ?) as uuid[]))", Columns.array(ids)).stream()
                .collect(toMap(SandboxCharge::id, charge -> charge));
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<SandboxCharge> lock(UUID id) {
        return fetch("c.id = ? for update of c", id).stream().findFirst();
    }

    Optional<SandboxCharge> byCheckout(String checkout) {
        return fetch("c.checkout = ?", checkout).stream().findFirst();
    }

    void store(SandboxCharge charge) {
        var card = charge.card();
        jdbc.sql(STORE)
                .params(Columns.values(
                        charge.state().word(),
                        charge.confirmation(),
                        card == null ? null : card.reference(),
                        card != null && card.offered(),
                        charge.declineCode(),
                        Columns.valueOrNull(charge.heldUntil()),
                        charge.returned().amount(),
                        charge.id()))
                .update();
    }

    /** False when its key was used before. */
    boolean addRefund(UUID id, UUID charge, Money amount, Instant now) {
        return sql.insertInto(SANDBOX_REFUND)
                        .values(id, charge, amount.amount(), now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Counts the notice on its charge and gives its number there. */
    int add(StoredNotice notice) {
        return jdbc.sql(ADD_NOTICE)
                .params(notice.id(), notice.charge(), notice.type(), Columns.value(notice.at()))
                .query(Integer.class)
                .single();
    }

    StoredNotice notice(String id) {
        return sql.selectFrom(SANDBOX_NOTICE)
                .where(SANDBOX_NOTICE.ID.eq(id))
                .fetchSingle(row -> new StoredNotice(row.getId(), row.getCharge(), row.getType(), row.getCreatedAt()));
    }

    /** @param kept whether it can be charged again */
    void addMethod(Card card, String customer, boolean kept, Instant now) {
        sql.insertInto(SANDBOX_METHOD)
                .values(card.reference(), customer, card.brand(), card.last4(), now, kept)
                .execute();
    }

    boolean detach(String reference) {
        return sql.update(SANDBOX_METHOD)
                        .set(SANDBOX_METHOD.KEPT, false)
                        .where(SANDBOX_METHOD.ID.eq(reference))
                        .and(SANDBOX_METHOD.KEPT)
                        .execute()
                == 1;
    }

    Optional<Card> method(String reference, String customer) {
        return sql.selectFrom(SANDBOX_METHOD)
                .where(SANDBOX_METHOD.ID.eq(reference))
                .and(SANDBOX_METHOD.CUSTOMER.eq(customer))
                .and(SANDBOX_METHOD.KEPT)
                .fetchOptional(row -> new Card(row.getId(), row.getBrand(), row.getLast4(), false));
    }

    private List<SandboxCharge> fetch(String which, Object value) {
        return jdbc.sql(CHARGE + which)
                .param(value)
                .query((row, _) -> read(row))
                .list();
    }

    private SandboxCharge read(ResultSet row) throws SQLException {
        var method = row.getString("method");
        var billing = row.getString("billing");
        return new SandboxCharge(
                Columns.uuid(row, "id"),
                row.getString("checkout"),
                Money.of(row.getLong("amount"), row.getString("currency")),
                row.getString("title"),
                row.getString("customer"),
                billing == null ? null : json.readValue(billing, Billing.class),
                row.getBoolean("hold"),
                row.getBoolean("reusable"),
                row.getString("return_url"),
                SandboxState.of(row.getString("state")),
                row.getBoolean("confirmation"),
                method == null
                        ? null
                        : new Card(method, row.getString("brand"), row.getString("last4"), row.getBoolean("saved")),
                row.getString("decline_code"),
                row.getInt("notices"),
                Columns.instantOrNull(row, "expires_at"),
                Columns.instantOrNull(row, "held_until"),
                Money.of(row.getLong("returned"), row.getString("currency")));
    }
}
