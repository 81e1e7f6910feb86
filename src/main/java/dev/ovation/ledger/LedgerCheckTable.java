package dev.ovation.ledger;

import static dev.ovationdb.ledger.Tables.ACCOUNT;
import static dev.ovationdb.ledger.Tables.BALANCE;
import static dev.ovationdb.ledger.Tables.ENTRY;
import static dev.ovationdb.ledger.Tables.POSTING;
import static dev.ovationdb.ledger.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The statements that look at the whole ledger: proofs and snapshots. */
@Component
class LedgerCheckTable {

    /** How often one kind of account stands on one side of a movement. */
    record Use(String movement, String kind, boolean in, int times) {}

    private static final String AT_MOST = "fetch first 100 rows only";

    private final DSLContext sql;

    LedgerCheckTable(DSLContext sql) {
        this.sql = sql;
    }

    List<String> unbalancedPostings() {
        return sql.select(POSTING.REFERENCE, ACCOUNT.CURRENCY)
                .from(ENTRY)
                .join(POSTING)
                .on(POSTING.ID.eq(ENTRY.POSTING))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT))
                .groupBy(POSTING.REFERENCE, ACCOUNT.CURRENCY)
                .having(sum(ENTRY.AMOUNT).ne(BigDecimal.ZERO))
                .limit(100)
                .fetch(row -> row.value1() + " does not balance in " + row.value2());
    }

    List<String> emptyPostings() {
        return sql.select(POSTING.REFERENCE)
                .from(POSTING)
                .where(notExists(selectOne().from(ENTRY).where(ENTRY.POSTING.eq(POSTING.ID))))
                .limit(100)
                .fetch(row -> row.value1() + " has no entries");
    }

    List<String> balancesThatAreNotTheirSum() {
        var total = coalesce(
                field(select(sum(ENTRY.AMOUNT)).from(ENTRY).where(ENTRY.ACCOUNT.eq(BALANCE.ACCOUNT))),
                inline(BigDecimal.ZERO));
        return sql.select(ACCOUNT.KIND, ACCOUNT.OWNER, BALANCE.AMOUNT, total)
                .from(BALANCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(BALANCE.ACCOUNT))
                .where(BALANCE.AMOUNT.cast(BigDecimal.class).ne(total))
                .limit(100)
                .fetch(row -> "%s of %s says %d, its entries say %s"
                        .formatted(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Where an account is locked, each entry's balance must follow from the one before. */
    List<String> brokenRuns() {
        return sql.fetch("select id, account from (select id, account, balance_after, sum(amount) over"
                        + " (partition by account order by id) as running from ledger.entry where account in"
                        + " (select account from ledger.balance)) as runs where balance_after is distinct from running "
                        + AT_MOST)
                .map(row ->
                        "Entry %s of account %s does not follow from the one before".formatted(row.get(0), row.get(1)));
    }

    List<Use> uses() {
        var in = field(ENTRY.AMOUNT.gt(inline(0L)));
        return sql.select(ENTRY.MOVEMENT, ACCOUNT.KIND, in, count())
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT))
                .groupBy(ENTRY.MOVEMENT, ACCOUNT.KIND, in)
                .fetch(row -> new Use(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<String> wrongSnapshots() {
        var total = coalesce(
                field(select(sum(ENTRY.AMOUNT))
                        .from(ENTRY)
                        .where(ENTRY.ACCOUNT.eq(SNAPSHOT.ACCOUNT))
                        .and(ENTRY.ID.le(SNAPSHOT.UP_TO))),
                inline(BigDecimal.ZERO));
        return sql.select(SNAPSHOT.ACCOUNT)
                .from(SNAPSHOT)
                .where(SNAPSHOT.AMOUNT.cast(BigDecimal.class).ne(total))
                .fetch(row -> "The snapshot of account " + row.value1() + " is wrong");
    }

    /**
     * The number up to which none can appear any more. Numbers are given before commits, so a reader could miss a slow
     * writer; the lock waits for all of them, for as long as this one statement takes.
     */
    long newestSettled() {
        sql.execute("lock table ledger.entry in share mode");
        return sql.resultQuery("select case when is_called then last_value else 0 end from ledger.entry_id_seq")
                .fetchSingle()
                .into(Long.class);
    }

    List<UUID> accounts(AccountKind kind) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.KIND.eq(kind.word()))
                .fetch(ACCOUNT.ID);
    }

    /** Goes on from the last snapshot: old entries are added once. */
    void snapshot(UUID account, long upTo) {
        sql.execute(
                "insert into ledger.snapshot (account, up_to, amount) select {0}, {1},"
                        + " coalesce((select amount from ledger.snapshot where account = {0}), 0)"
                        + " + coalesce(sum(e.amount), 0) from ledger.entry e where e.account = {0} and e.id <= {1}"
                        + " and e.id > coalesce((select up_to from ledger.snapshot where account = {0}), 0)"
                        + " on conflict (account) do update set up_to = excluded.up_to, amount = excluded.amount",
                inline(account), inline(upTo));
    }
}
