package dev.ovation.ledger;

import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of postings: three statements, however many are written together. */
@Component
class PostingTable {

    /** One half of a move. */
    record Entry(
            Long posting,
            Movement movement,
            UUID account,
            long amount,
            @Nullable Long balanceAfter) {}

    private static final String OPEN =
            """
            insert into ledger.posting (at, reference, cause, memo)
            select ?, p.* from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as p
            on conflict (reference) do nothing
            returning reference, id""";

    private static final String ADD =
            """
            with change as (
              select * from unnest(cast(? as uuid[]), cast(? as bigint[])) as c (account, amount)),
            locked as (
              select b.account from ledger.balance b
              where b.account = any (cast((select ?) as uuid[]))
              order by b.account for update)
            update ledger.balance b set amount = b.amount + c.amount
            from locked l join change c on c.account = l.account
            where b.account = l.account
            returning b.account, b.amount""";

    private static final String WRITE =
            """
            insert into ledger.entry (posting, movement, account, amount, balance_after)
            select e.posting, e.movement, e.account, e.amount, e.balance_after
            from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as uuid[]), cast(? as bigint[]),
              cast(? as bigint[])) with ordinality as e (posting, movement, account, amount, balance_after, place)
            order by e.place""";

    private static final String LINES =
            """
            select e.movement, e.account, e.amount
            from ledger.entry e join ledger.posting p on p.id = e.posting
            where p.reference = ?
            order by e.id""";

    private final JdbcClient jdbc;

    PostingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new postings' ids by their references; those whose reference was there before are left out. */
    Map<String, Long> open(List<Posting> postings, Instant now) {
        var ids = new HashMap<String, Long>();
        jdbc.sql(OPEN)
                .params(
                        Columns.value(now),
                        texts(postings, Posting::reference),
                        texts(postings, posting -> posting.cause().toString()),
                        texts(postings, Posting::memo))
                .query(row -> {
                    ids.put(row.getString(1), row.getLong(2));
                });
        return ids;
    }

    /** Locks kept balances until the transaction ends, in the order of their ids, and adds to them; gives the new. */
    Map<UUID, Long> add(SortedMap<UUID, Long> changes) {
        var balances = new HashMap<UUID, Long>();
        var accounts = Columns.array(changes.keySet());
        jdbc.sql(ADD)
                .params(accounts, changes.values().toArray(Long[]::new), accounts)
                .query(row -> {
                    balances.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return balances;
    }

    /** In this order. */
    void write(List<Entry> entries) {
        jdbc.sql(WRITE)
                .params(
                        entries.stream().map(Entry::posting).toArray(Long[]::new),
                        texts(entries, entry -> entry.movement().code()),
                        Columns.array(entries.stream().map(Entry::account).toList()),
                        entries.stream().map(Entry::amount).toArray(Long[]::new),
                        entries.stream().map(Entry::balanceAfter).toArray(Long[]::new))
                .update();
    }

    /** What was written under a reference, in the order of writing. */
    List<String> lines(String reference) {
        return jdbc.sql(LINES)
                .param(reference)
                .query((row, _) -> line(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
    }

    static String line(String movement, UUID account, long amount) {
        return movement + " " + account + " " + amount;
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
