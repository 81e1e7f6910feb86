package dev.ovation.ledger;

import dev.ovation.platform.money.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of sums by day. */
@Component
class LedgerDaysTable {

    /** Entries are written in the order of time: the newest that is too old bounds what has to be read. */
    private static final String SUMS =
            """
            select (p.at at time zone :zone)::date as day, e.movement, sum(e.amount)::bigint as amount
            from ledger.entry e join ledger.posting p on p.id = e.posting
            where e.account = :account and p.at >= :first
              and e.id > coalesce((
                select old.id from ledger.entry old join ledger.posting o on o.id = old.posting
                where old.account = :account and o.at < :first order by old.id desc limit 1), 0)
            group by 1, 2 order by 1, 2""";

    private final JdbcClient jdbc;

    LedgerDaysTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DaySum> sums(UUID account, Currency currency, LocalDate first, ZoneId zone) {
        return jdbc.sql(SUMS)
                .param("zone", zone.getId())
                .param("account", account)
                .param("first", first.atStartOfDay(zone).toOffsetDateTime())
                .query((row, _) -> new DaySum(
                        row.getObject("day", LocalDate.class),
                        Movement.of(row.getString("movement")),
                        new Money(row.getLong("amount"), currency)))
                .list();
    }
}
