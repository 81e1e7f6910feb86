package dev.ovation.ledger;

import static dev.ovationdb.ledger.Tables.ACCOUNT;
import static dev.ovationdb.ledger.Tables.BALANCE;
import static dev.ovationdb.ledger.Tables.ENTRY;
import static dev.ovationdb.ledger.Tables.POSTING;
import static dev.ovationdb.ledger.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** SQL of accounts, and what is read of them; {@link PostingTable} writes, {@link LedgerCheckTable} proves. */
@Component
class LedgerTable {

    private static final dev.ovationdb.ledger.tables.Entry OTHER = ENTRY.as("other");
    private static final List<String> AGENCY_CODES =
            Movement.OF_AGENCIES.stream().map(Movement::code).toList();

    private final DSLContext sql;

    LedgerTable(DSLContext sql) {
        this.sql = sql;
    }

    void open(UUID id, LedgerAccount account, Currency currency, Instant now) {
        sql.insertInto(ACCOUNT)
                .values(id, account.kind().word(), account.owner().toString(), currency.getCurrencyCode(), now)
                .onConflictDoNothing()
                .execute();
        if (account.kind().isKept()) {
            sql.insertInto(BALANCE).values(id, 0L).onConflictDoNothing().execute();
        }
    }

    /** What several of them hold; those that never moved are left out. */
    Map<UUID, Long> kept(Collection<UUID> accounts) {
        return sql.select(BALANCE.ACCOUNT, BALANCE.AMOUNT)
                .from(BALANCE)
                .where(BALANCE.ACCOUNT.in(accounts))
                .fetchMap(BALANCE.ACCOUNT, BALANCE.AMOUNT);
    }

    long kept(UUID account) {
        return sql.select(BALANCE.AMOUNT)
                .from(BALANCE)
                .where(BALANCE.ACCOUNT.eq(account))
                .fetchOptional(BALANCE.AMOUNT)
                .orElse(0L);
    }

    long derived(UUID account) {
        var before = field(select(SNAPSHOT.AMOUNT).from(SNAPSHOT).where(SNAPSHOT.ACCOUNT.eq(account)));
        var upTo = field(select(SNAPSHOT.UP_TO).from(SNAPSHOT).where(SNAPSHOT.ACCOUNT.eq(account)));
        var since = field(select(sum(ENTRY.AMOUNT))
                .from(ENTRY)
                .where(ENTRY.ACCOUNT.eq(account))
                .and(ENTRY.ID.gt(coalesce(upTo, inline(0L)))));
        var total = sql.select(coalesce(before, inline(0L))
                        .cast(BigDecimal.class)
                        .plus(coalesce(since, inline(BigDecimal.ZERO))))
                .fetchSingle()
                .value1();
        return total.longValueExact();
    }

    Page<StatementLine> statement(UUID account, Currency currency, Instant from, Instant to, PageRequest asked) {
        var payers = inPosting("payers", ofKind(AccountKind.GATEWAY, AccountKind.PREPAID));
        var commission = inPosting("commission", ofKind(AccountKind.COMMISSION));
        var agency = inPosting("agency", ofKind(AccountKind.EARNINGS).and(OTHER.MOVEMENT.in(AGENCY_CODES)));
        var rows = sql.select(ENTRY.ID, ENTRY.MOVEMENT, ENTRY.AMOUNT, POSTING.AT, POSTING.MEMO, POSTING.CAUSE)
                .select(payers, commission, agency)
                .from(ENTRY)
                .join(POSTING)
                .on(POSTING.ID.eq(ENTRY.POSTING))
                .where(ENTRY.ACCOUNT.eq(account))
                .and(POSTING.AT.ge(from).and(POSTING.AT.lt(to)))
                .and(asked.cursor().map(c -> ENTRY.ID.lt(c.number(0))).orElse(noCondition()))
                .orderBy(ENTRY.ID.desc())
                .limit(asked.fetch())
                .fetch(row -> new StatementLine(
                        row.get(ENTRY.ID),
                        row.get(POSTING.AT),
                        Movement.of(row.get(ENTRY.MOVEMENT)),
                        row.get(POSTING.MEMO),
                        row.get(POSTING.CAUSE),
                        new Money(-row.get(payers).longValueExact(), currency),
                        new Money(row.get(commission).longValueExact(), currency),
                        new Money(row.get(agency).longValueExact(), currency),
                        new Money(row.get(ENTRY.AMOUNT), currency)));
        return Page.of(rows, asked, line -> Cursor.of(line.id()));
    }

    /** The sum of the entries of the same posting that are meant. */
    private static Field<BigDecimal> inPosting(String name, Condition which) {
        return coalesce(
                        field(select(sum(OTHER.AMOUNT))
                                .from(OTHER)
                                .join(ACCOUNT)
                                .on(ACCOUNT.ID.eq(OTHER.ACCOUNT))
                                .where(OTHER.POSTING.eq(ENTRY.POSTING))
                                .and(which)),
                        inline(BigDecimal.ZERO))
                .as(name);
    }

    private static Condition ofKind(AccountKind... kinds) {
        return ACCOUNT.KIND.in(Arrays.stream(kinds).map(AccountKind::word).toList());
    }
}
