package dev.ovation.shoutout;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that takes names and words out of orders. */
@Repository
class PrunedTable {

    /** As the index says it. */
    enum Kept {
        UNPAID,
        PUBLIC,
        PRIVATE
    }

    /** Also asked by {@link LeaverTable}; its parameter is the present. */
    static final String ENDED =
            """
            pruned_at is null
              and state in ('delivered', 'declined', 'expired', 'cancelled', 'payment_failed', 'refunded')
              and (state <> 'delivered' or complaint is null or decision is not null)
              and (state <> 'payment_failed' or pay_by <= ?)""";

    private static final String DUE =
            """
            select id from shoutout.shoutout
            where case when paid_at is null then 'unpaid' when is_public then 'public' else 'private' end = ?
              and coalesce(ended_at, delivered_at) <= ? and %s
            order by coalesce(ended_at, delivered_at) limit ?"""
                    .formatted(ENDED);

    /** That somebody complained is still known, and what was decided; what anybody said about it is not. */
    private static final String PRUNE =
            """
            with pruned as (
              update shoutout.shoutout set
                email = case when buyer is null then '' end, recipient = '', sender = '', instructions = '',
                gift_message = null, comment = null, emoji = null, message = null, reason = null,
                complaint = case when complaint is not null then '' end, decision_reason = null, pruned_at = ?
              where id = any (cast((select ?) as uuid[])) and %s
              returning id)
            update shoutout.step s set note = null from pruned p where s.shoutout = p.id and s.note is not null"""
                    .formatted(ENDED);

    private final JdbcClient jdbc;

    PrunedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one kind, those that ended before, the oldest first. */
    List<ShoutoutId> due(Kept kept, Instant before, Instant now, int most) {
        return jdbc.sql(DUE)
                .params(kept.name().toLowerCase(Locale.ROOT), value(before), value(now), most)
                .query((row, _) -> new ShoutoutId(Columns.uuid(row, "id")))
                .list();
    }

    /** Those of them that have ended and still do. */
    void prune(Collection<ShoutoutId> orders, Instant now) {
        var ids = Columns.array(orders.stream().map(ShoutoutId::value).toList());
        jdbc.sql(PRUNE).params(value(now), ids, value(now)).update();
    }
}
