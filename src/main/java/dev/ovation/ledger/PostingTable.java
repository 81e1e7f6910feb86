package dev.ovation.ledger;

import dev.ovation.ledger.Posting.Move;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of postings: one statement, however many are written together. */
@Component
class PostingTable {

    /**
     * Opens the postings that are new, adds their lines to the kept balances, which it locks in the order of their ids
     * until the transaction ends, and writes the lines with the balance after each. A lateral join keeps both the order
     * and the way by the index, whatever the planner thinks of the sizes.
     */
    private static final String WRITE =
            """
            with opened as (
              insert into ledger.posting (at, reference, cause, memo)
              select ?, p.* from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as p
              on conflict (reference) do nothing
              returning reference, id),
            line as materialized (
              select o.id as posting, l.movement, l.account, l.amount, l.kept, l.place
              from unnest(cast(? as text[]), cast(? as text[]), cast(? as uuid[]), cast(? as bigint[]),
                  cast(? as boolean[])) with ordinality
                as l (reference, movement, account, amount, kept, place)
                join opened o on o.reference = l.reference),
            change as materialized (
              select account, cast(sum(amount) as bigint) as amount from line where kept group by account
              order by account),
            locked as materialized (
              select b.account
              from change c cross join lateral (
                select k.account from ledger.balance k where k.account = c.account for update) b),
            moved as (
              update ledger.balance b set amount = b.amount + c.amount
              from locked l join change c on c.account = l.account
              where b.account = l.account
              returning b.account, b.amount - c.amount as before),
            written as (
              insert into ledger.entry (posting, movement, account, amount, balance_after)
              select l.posting, l.movement, l.account, l.amount,
                m.before + cast(sum(l.amount) over (partition by l.account order by l.place) as bigint)
              from line l left join moved m on m.account = l.account
              order by l.place)
            select o.reference, (select count(*) from change) = (select count(*) from moved) as whole from opened o""";

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

    /** The references of those that were written; a reference that was there before is left out. */
    Set<String> write(Collection<Posting> postings, Instant now) {
        var lines = postings.stream().flatMap(Line::of).toList();
        var written = new HashSet<String>();
        jdbc.sql(WRITE)
                .params(
                        Columns.value(now),
                        texts(postings, Posting::reference),
                        texts(postings, posting -> posting.cause().toString()),
                        texts(postings, Posting::memo))
                .params(
                        texts(lines, Line::reference),
                        texts(lines, line -> line.movement().code()),
                        Columns.array(lines.stream().map(Line::account).toList()),
                        lines.stream().map(Line::amount).toArray(Long[]::new),
                        lines.stream().map(Line::kept).toArray(Boolean[]::new))
                .query(row -> {
                    if (!row.getBoolean("whole")) {
                        throw new IllegalStateException("A kept account has no balance: " + row.getString("reference"));
                    }
                    written.add(row.getString("reference"));
                });
        return written;
    }

    /** What was written under a reference, in the order of writing. */
    List<String> lines(String reference) {
        return jdbc.sql(LINES)
                .param(reference)
                .query((row, _) -> line(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
    }

    static List<String> lines(Posting posting) {
        return Line.of(posting)
                .map(line -> line(line.movement().code(), line.account(), line.amount()))
                .toList();
    }

    private static String line(String movement, UUID account, long amount) {
        return movement + " " + account + " " + amount;
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** One half of a move. */
    private record Line(String reference, Movement movement, UUID account, long amount, boolean kept) {

        /** Out of one account, into the other. */
        static Stream<Line> of(Posting posting) {
            return posting.moves().stream()
                    .flatMap(move -> Stream.of(
                            of(posting, move, move.from(), move.amount().negated()),
                            of(posting, move, move.to(), move.amount())));
        }

        private static Line of(Posting posting, Move move, LedgerAccount account, Money amount) {
            return new Line(
                    posting.reference(),
                    move.movement(),
                    account.id(amount.currency()),
                    amount.amount(),
                    account.kind().isKept());
        }
    }
}
