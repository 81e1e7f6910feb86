package dev.ovation.payment;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.jooq.Columns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of many payments as their payers, sellers and staff see them. */
@Repository
class PaymentListTable {

    private static final String SELECT = "select p.* from payment.payment p where ";

    private final JdbcClient jdbc;

    PaymentListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Page<Payment> of(Owner payer, PageRequest asked) {
        return page("p.payer_id = ? and p.payer_kind = ?", List.of(payer.id(), payer.kind()), asked);
    }

    Page<Payment> all(PageRequest asked) {
        return page("true", List.of(), asked);
    }

    Page<Payment> withReceipt(long number, PageRequest asked) {
        return page("p.receipt = ?", List.of(number), asked);
    }

    /** The payment itself, those of this payer, and those for this purpose. */
    Page<Payment> about(UUID id, PageRequest asked) {
        return page("(p.id = ? or p.payer_id = ? or p.purpose_id = ?)", List.of(id, id.toString(), id), asked);
    }

    /** Every attempt for one purpose, oldest first. */
    List<Payment> madeFor(String kind, UUID purpose) {
        return fetch("p.purpose_id = ? and p.purpose_kind = ? order by p.created_at, p.id", purpose, kind);
    }

    Map<PaymentId, Payment> findAll(Collection<PaymentId> ids) {
        var array = Columns.array(ids.stream().map(PaymentId::value).toList());
        return fetch("p.id = any (cast((select ?) as uuid[]))", array).stream()
                .collect(Collectors.toMap(Payment::id, Function.identity()));
    }

    private Page<Payment> page(String which, List<Object> values, PageRequest asked) {
        var all = new ArrayList<>(values);
        var below = asked.cursor()
                .map(after -> {
                    all.add(Columns.value(after.instant(0)));
                    all.add(after.uuid(1));
                    return " and (p.created_at, p.id) < (?, ?)";
                })
                .orElse("");
        var rows = fetch(
                which + below + " order by p.created_at desc, p.id desc limit " + asked.fetch(), all.toArray());
        return Page.of(rows, asked, payment -> Cursor.of(payment.createdAt(), payment.id()));
    }

    private List<Payment> fetch(String which, Object... values) {
        return jdbc.sql(SELECT + which)
                .params(values)
                .query((row, _) -> PaymentRows.payment(row))
                .list();
    }
}
