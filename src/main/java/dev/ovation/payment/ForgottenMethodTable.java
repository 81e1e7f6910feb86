package dev.ovation.payment;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.payment.MethodTable.KnownMethod;
import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of methods that nobody may want any more. */
@Repository
class ForgottenMethodTable {

    private static final String WANTED =
            "(m.offered or exists (select from payment.mandate n where n.method = m.id))";

    /** Its outcome may make it wanted again. */
    private static final String BEING_CHARGED =
            """
            exists (select from payment.payment p
                    where p.payer_id = m.account::text and p.payer_kind = 'account' and p.method = m.id
                      and p.state in ('created', 'requires_action'))""";

    private static final String SPARE =
            """
            update payment.method m
            set forget_at = case when %s then null else cast(? as timestamptz) end, stuck_since = null
            where m.forget_at <= ? and (%s or %s)"""
                    .formatted(WANTED, WANTED, BEING_CHARGED);

    private static final String UNWANTED =
            """
            select m.id, m.gateway, m.reference from payment.method m
            where m.forget_at <= ? and not %s order by m.forget_at limit ?"""
                    .formatted(WANTED);

    private static final String POSTPONE =
            """
            update payment.method set forget_at = ?, stuck_since = coalesce(stuck_since, ?)
            where id = ? and forget_at is not null returning stuck_since""";

    private final JdbcClient jdbc;

    ForgottenMethodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves alone what somebody wants after all, and for a while what is being charged. */
    void spare(Instant now, Instant later) {
        jdbc.sql(SPARE).params(value(later), value(now)).update();
    }

    List<KnownMethod> unwanted(Instant now, int most) {
        return jdbc.sql(UNWANTED)
                .params(value(now), most)
                .query((row, _) -> new KnownMethod(
                        Columns.uuid(row, "id"), row.getString("gateway"), row.getString("reference")))
                .list();
    }

    /** It could not be forgotten now. Answers since when that is so; empty when it is wanted again. */
    Optional<Instant> postpone(UUID method, Instant now, Instant until) {
        return jdbc.sql(POSTPONE)
                .params(value(until), value(now), method)
                .query((row, _) -> Columns.instant(row, "stuck_since"))
                .optional();
    }

    /** Unless somebody has begun to want it again. */
    void forget(UUID method) {
        jdbc.sql("delete from payment.method m where m.id = ? and not " + WANTED).param(method).update();
    }
}
