package dev.ovation.payment;

import dev.ovation.payment.Reconciliation.Repair;
import dev.ovation.payment.Reconciliation.Strange;
import dev.ovation.payment.Reconciliation.Waiting;
import dev.ovation.payment.gateway.Notices.Notice;
import dev.ovation.platform.jooq.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what the gateways have not answered, and of what was found out by asking them again. */
@Repository
class ReconciliationTable {

    /** Whatever waits is asked again within this time, so the sweeper's own index finds it. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final String WAITING =
            """
            select p.id, p.state, p.asked, coalesce(p.asked_at, p.created_at) as since, p.checks, i.at
            from payment.inquiry i join payment.payment p on p.id = i.payment
            where i.at <= ? and p.asked is not null and coalesce(p.asked_at, p.created_at) <= ?
            order by since, p.id limit ?""";

    private static final String REPAIRED =
            "select payment, was, became, found_at from payment.repair order by found_at desc, payment desc limit ?";

    /** A type is as long as a word; what a gateway may have put into it is nobody's to store. */
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9._:-]");

    private static final int LONGEST_TYPE = 80;

    private static final String ADD_STRANGE =
            """
            insert into payment.strange_notice as s (gateway, type, times, first_at, last_at)
            values (?, ?, 1, ?, ?)
            on conflict (gateway, type) do update set times = s.times + 1, last_at = excluded.last_at""";

    private static final String STRANGE =
            """
            select gateway, type, times, first_at, last_at from payment.strange_notice
            order by last_at desc, gateway, type limit ?""";

    private final JdbcClient jdbc;

    ReconciliationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Moved move, Instant now) {
        jdbc.sql("insert into payment.repair (payment, was, became, found_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(Columns.values(
                        move.now().id().value(), move.before().state().word(), move.now().state().word(),
                        Columns.value(now)))
                .update();
    }

    void addStrange(String gateway, Notice notice, Instant now) {
        var type = NO_WORD.matcher(notice.type()).replaceAll("_");
        jdbc.sql(ADD_STRANGE)
                .params(Columns.values(
                        gateway,
                        type.substring(0, Math.min(LONGEST_TYPE, type.length())),
                        Columns.value(now),
                        Columns.value(now)))
                .update();
    }

    /** Newest first. */
    List<Strange> strange(int limit) {
        return jdbc.sql(STRANGE)
                .param(limit)
                .query((row, _) -> new Strange(
                        row.getString("gateway"),
                        row.getString("type"),
                        row.getInt("times"),
                        Columns.instant(row, "first_at"),
                        Columns.instant(row, "last_at")))
                .list();
    }

    /** The longest first. */
    List<Waiting> waiting(Instant before, Instant now, int limit) {
        return jdbc.sql(WAITING)
                .params(Columns.value(now.plus(LONGEST_PAUSE)), Columns.value(before), limit)
                .query((row, _) -> new Waiting(
                        new PaymentId(Columns.uuid(row, "id")),
                        PaymentState.of(row.getString("state")),
                        row.getString("asked"),
                        Columns.instant(row, "since"),
                        row.getInt("checks"),
                        Columns.instant(row, "at")))
                .list();
    }

    /** Newest first. */
    List<Repair> repaired(int limit) {
        return jdbc.sql(REPAIRED)
                .param(limit)
                .query((row, _) -> new Repair(
                        new PaymentId(Columns.uuid(row, "payment")),
                        PaymentState.of(row.getString("was")),
                        PaymentState.of(row.getString("became")),
                        Columns.instant(row, "found_at")))
                .list();
    }
}
