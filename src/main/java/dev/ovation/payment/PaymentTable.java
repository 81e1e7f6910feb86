package dev.ovation.payment;

import static dev.ovation.platform.jooq.Columns.array;
import static dev.ovation.platform.jooq.Columns.uuid;
import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovation.platform.jooq.Columns.values;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.ovation.payment.StoredPayment.Earning;
import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that moves payments, and of when to ask about them again. */
@Repository
class PaymentTable {

    /** More than a gateway sends about one payment, so that none of them has an effect twice. */
    private static final int KEPT_NOTICES = 50;

    private static final String ADD =
            """
            with added as (
              insert into payment.payment (id, payer_kind, payer_id, payer_email, payer_locale, amount, currency,
                purpose_kind, purpose_id, purpose_title, shares, commission, hold, earning, gateway, method, keeper,
                billing, state, asked, checks, version, created_at)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, cast(? as jsonb),
                'created', 'charge', 0, 0, ?)
              on conflict (id) do nothing
              returning id)
            insert into payment.inquiry (payment, at) select a.id, cast(? as timestamptz) from added a""";

    private static final String FIND = "select p.* from payment.payment p where p.id = ?";

    private static final String UNHEARD =
            """
            select p.*, h.place
            from unnest(cast((select ?) as uuid[]), cast((select ?) as text[]), cast((select ?) as text[]))
                with ordinality as h (payment, gateway, notice, place)
              join payment.payment p on p.id = h.payment and p.gateway = h.gateway
            where not (h.notice = any (p.heard))""";

    /** What was seen is the guard of all that is written: nobody changed it since. */
    private static final String AS_SEEN = " where id = ? and state = ? and version = ?";

    private static final String ASK = "with asked as (update payment.payment set asked = ?, asked_at = ?, checks = 0,"
            + " version = version + 1" + AS_SEEN + " returning id)"
            + " update payment.inquiry i set at = ? from asked a where i.payment = a.id";

    private static final String EARN =
            "update payment.payment set earning = 'earned', version = version + 1" + AS_SEEN;

    /**
     * The notice is written with its effect or not at all; it was not heard when the payment was as it is seen. Who
     * pays is forgotten when nobody can pay it any more.
     */
    private static final String CHANGE =
            """
            with next as (
              select * from json_to_recordset(cast(? as json)) as n (id uuid, version int, was text, state text,
                asked text, check_at timestamptz, checks int, checkout_url text, method text, failure_code text,
                failure_message text, receipt boolean, returned bigint, at timestamptz, notice text)),
            changed as (
              update payment.payment p set
                state = n.state, asked = n.asked, checks = n.checks,
                checkout_url = n.checkout_url, method_label = n.method, failure_code = n.failure_code,
                failure_message = n.failure_message, version = n.version + 1,
                heard = case when n.notice is null then p.heard else (array[n.notice] || p.heard)[1:%d] end,
                receipt = case when n.receipt then nextval('payment.receipt_number') else p.receipt end,
                settled_at = case when n.receipt then n.at else p.settled_at end,
                billing = case when n.state in ('created', 'requires_action') then p.billing end,
                returned = n.returned,
                returned_at = case when n.returned > p.returned or n.state = 'disputed' then n.at
                  when p.state = 'disputed' then null else p.returned_at end
              from next n
              where p.id = n.id and p.state = n.was and p.version = n.version
              returning p.id, p.receipt, p.settled_at, p.returned_at, n.check_at),
            again as (
              update payment.inquiry i set at = c.check_at from changed c where i.payment = c.id)
            select * from changed"""
                    .formatted(KEPT_NOTICES);

    /** Locks in the order of the others, the payment first. */
    private static final String POSTPONE =
            """
            with put_off as (
              update payment.payment p set checks = ? where p.id = ? and p.version = ? returning p.id)
            update payment.inquiry i set at = ? from put_off o where i.payment = o.id and i.at is not null""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PaymentRows rows;

    PaymentTable(JdbcClient jdbc, JsonMapper json, PaymentRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /** Stores a payment that the gateway is going to be asked for; false when its id was there before. */
    boolean add(Charge charge, String gateway, @Nullable UUID method, Instant checkAt, Instant now) {
        var payer = charge.payer();
        var guest = payer.recipient() instanceof Recipient.OfEmail one ? one : null;
        var purpose = charge.purpose();
        var keeper = charge.keeper();
        var billing = charge.billing();
        return jdbc.sql(ADD)
                        .params(values(
                                charge.id().value(),
                                payer.owner().kind(),
                                payer.owner().id(),
                                guest == null ? null : guest.email(),
                                guest == null ? null : guest.locale().toLanguageTag(),
                                charge.amount().amount(),
                                charge.amount().currency().getCurrencyCode(),
                                purpose.kind(),
                                purpose.id(),
                                purpose.title(),
                                json.writeValueAsString(charge.split().shares()),
                                charge.split().commission().amount(),
                                charge.hold(),
                                (charge.earnedLater() ? Earning.WAITS : Earning.AT_ONCE).word(),
                                gateway,
                                method,
                                keeper == null ? null : json.writeValueAsString(keeper),
                                billing == null ? null : json.writeValueAsString(billing),
                                value(now),
                                value(checkAt)))
                        .update()
                == 1;
    }

    Optional<StoredPayment> find(PaymentId id) {
        return jdbc.sql(FIND).param(id.value()).query((row, _) -> rows.stored(row)).optional();
    }

    /** Nobody else moves them until the transaction ends; always in the same order. */
    void lock(Collection<PaymentId> ids) {
        jdbc.sql("select p.id from payment.payment p"
                        + " where p.id in (select unnest(cast(? as uuid[]))) order by p.id for update of p")
                .param(array(ids.stream().map(PaymentId::value).toList()))
                .query()
                .listOfRows();
    }

    /** What each notice is about; empty when it is not this gateway's, or when the notice was applied before. */
    List<Optional<StoredPayment>> unheard(List<Heard> all) {
        var found = new ArrayList<>(Collections.nCopies(all.size(), Optional.<StoredPayment>empty()));
        jdbc.sql(UNHEARD)
                .params(
                        array(all.stream().map(one -> one.payment().value()).toList()),
                        all.stream().map(Heard::gateway).toArray(String[]::new),
                        all.stream().map(Heard::notice).toArray(String[]::new))
                .query(row -> {
                    found.set(row.getInt("place") - 1, Optional.of(rows.stored(row)));
                });
        return found;
    }

    /** Those that nobody else changed since they were seen, as they are now; a payment may be among them once. */
    Map<PaymentId, Payment> change(Collection<Change> changes) {
        var byId = changes.stream().collect(toMap(change -> change.seen().id().value(), change -> change));
        var changed = new HashMap<PaymentId, Payment>();
        jdbc.sql(CHANGE)
                .param(json.writeValueAsString(changes.stream().map(Change::row).toList()))
                .query(row -> {
                    var now = PaymentRows.changed(requireNonNull(byId.get(uuid(row, "id"))), row);
                    changed.put(now.id(), now);
                });
        return changed;
    }

    /** Stores that the gateway is going to be asked; false when somebody else changed it since it was seen. */
    boolean ask(StoredPayment seen, Ask ask, Instant checkAt, Instant now) {
        return jdbc.sql(ASK)
                        .params(ask.word(), value(now))
                        .params(seen.id().value(), seen.state().word(), seen.version())
                        .params(value(checkAt))
                        .update()
                == 1;
    }

    /** Its shares are earned now; false when somebody else changed it since it was seen. */
    boolean earn(StoredPayment seen) {
        return jdbc.sql(EARN)
                        .params(seen.id().value(), seen.state().word(), seen.version())
                        .update()
                == 1;
    }

    /** The gateway was silent: when to ask again. Whoever changed it since it was seen knows better. */
    void postpone(StoredPayment seen, int checks, Instant checkAt) {
        jdbc.sql(POSTPONE)
                .params(checks, seen.id().value(), seen.version(), value(checkAt))
                .update();
    }

    /** Of one that may not even be readable. */
    void postpone(PaymentId id, Instant checkAt) {
        jdbc.sql("update payment.inquiry set at = ? where payment = ? and at is not null")
                .params(value(checkAt), id.value())
                .update();
    }

    List<PaymentId> toCheck(Instant now, int limit) {
        return jdbc.sql("select payment from payment.inquiry where at <= ? order by at limit ?")
                .params(value(now), limit)
                .query((row, _) -> new PaymentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** An empty one is nobody's: who paid stays a guest. */
    void forgetAddresses(Collection<Owner> guests) {
        jdbc.sql("""
                        update payment.payment p set payer_email = '', version = p.version + 1, billing = null,
                          asked = case when p.billing is null or p.state <> 'created' then p.asked end
                        from unnest(cast(? as text[]), cast(? as text[])) as g (kind, id)
                        where p.payer_id = g.id and p.payer_kind = g.kind and p.payer_email <> ''""")
                .params(
                        guests.stream().map(Owner::kind).toArray(String[]::new),
                        guests.stream().map(Owner::id).toArray(String[]::new))
                .update();
    }

    /**
     * What an open payment of his would still tell the gateway. One whose charge was not answered is only inquired
     * about then: it may not be asked for again in other words.
     */
    void forgetBilling(AccountId payer) {
        jdbc.sql("""
                        update payment.payment set billing = null, version = version + 1,
                          asked = case when state <> 'created' then asked end
                        where payer_id = ? and payer_kind = ? and billing is not null""")
                .params(Owner.of(payer).id(), Owner.of(payer).kind())
                .update();
    }

    void handOver(Owner from, AccountId to) {
        var account = Owner.of(to);
        jdbc.sql("update payment.payment set payer_kind = ?, payer_id = ?, payer_email = null, payer_locale = null,"
                        + " version = version + 1"
                        + " where payer_id = ? and payer_kind = ?")
                .params(account.kind(), account.id(), from.id(), from.kind())
                .update();
    }
}
