package dev.ovation.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.ovation.ledger.Posting.Move;
import dev.ovation.ledger.PostingTable.Entry;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the ledger. A posting happens in the transaction of what caused it, once per reference, and always
 * balances: each move writes one entry on either side. Only accounts that are shown or may run out are locked, in the
 * order of their ids; the operator's and the gateways' are never locked, because every sale touches them.
 */
@Component
public class Ledger {

    private final LedgerTable table;
    private final PostingTable postings;
    private final OpenAccounts accounts;
    private final InstantSource clock;

    Ledger(LedgerTable table, PostingTable postings, OpenAccounts accounts, InstantSource clock) {
        this.table = table;
        this.postings = postings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Writes it, or does nothing when it was written before.
     *
     * @throws IllegalStateException when the reference was used for other movements
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Posting posting) {
        post(List.of(posting));
    }

    /** The same for several in as few statements as for one, as if they were posted one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(List<Posting> all) {
        if (all.isEmpty()) {
            return;
        }
        var ids = postings.open(all, clock.instant());
        var first = new ArrayList<Posting>();
        for (var posting : all) {
            if (ids.containsKey(posting.reference())) {
                first.add(posting);
            } else {
                demandSame(posting);
            }
        }
        if (first.isEmpty()) {
            return;
        }
        accounts.open(first);
        var running = lock(first);
        postings.write(first.stream()
                .flatMap(posting -> entries(requireNonNull(ids.get(posting.reference())), posting, running).stream())
                .toList());
    }

    /** What an account holds; the gateways' are below zero, what they hold is ours. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Money balance(LedgerAccount account, Currency currency) {
        var id = account.id(currency);
        return new Money(account.kind().isKept() ? table.kept(id) : table.derived(id), currency);
    }

    /** What several owners have earned and not been paid yet, in one statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<Owner, Money> earnings(Collection<Owner> owners, Currency currency) {
        var ids = owners.stream()
                .collect(toMap(owner -> owner, owner -> LedgerAccount.earnings(owner).id(currency)));
        var kept = table.kept(ids.values());
        return owners.stream()
                .collect(toMap(owner -> owner, owner -> new Money(kept.getOrDefault(ids.get(owner), 0L), currency)));
    }

    /** Entries of one account, newest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Page<StatementLine> statement(
            LedgerAccount account, Currency currency, Instant from, Instant to, PageRequest asked) {
        return table.statement(account.id(currency), currency, from, to, asked);
    }

    /** Adds what the postings bring to the kept balances; gives what each was before. */
    private Map<UUID, Long> lock(List<Posting> all) {
        var changes = new TreeMap<UUID, Long>();
        for (var posting : all) {
            for (var move : posting.moves()) {
                change(changes, move.from(), move.amount().negated());
                change(changes, move.to(), move.amount());
            }
        }
        var balances = changes.isEmpty() ? Map.<UUID, Long>of() : postings.add(changes);
        changes.replaceAll((account, change) -> requireNonNull(balances.get(account)) - change);
        return changes;
    }

    private static void change(Map<UUID, Long> changes, LedgerAccount account, Money amount) {
        if (account.kind().isKept()) {
            changes.merge(account.id(amount.currency()), amount.amount(), Math::addExact);
        }
    }

    private static List<Entry> entries(Long id, Posting posting, Map<UUID, Long> running) {
        var entries = new ArrayList<Entry>();
        for (var move : posting.moves()) {
            entries.add(entry(id, move, move.from(), move.amount().negated(), running));
            entries.add(entry(id, move, move.to(), move.amount(), running));
        }
        return entries;
    }

    private static Entry entry(Long posting, Move move, LedgerAccount account, Money amount, Map<UUID, Long> running) {
        var id = account.id(amount.currency());
        var after = running.computeIfPresent(id, (_, before) -> Math.addExact(before, amount.amount()));
        return new Entry(posting, move.movement(), id, amount.amount(), after);
    }

    private void demandSame(Posting posting) {
        var wanted = new ArrayList<String>();
        for (var move : posting.moves()) {
            wanted.add(line(move, move.from(), move.amount().negated()));
            wanted.add(line(move, move.to(), move.amount()));
        }
        if (!postings.lines(posting.reference()).equals(wanted)) {
            throw new IllegalStateException(posting.reference() + " was posted with other movements");
        }
    }

    private static String line(Move move, LedgerAccount account, Money amount) {
        return PostingTable.line(move.movement().code(), account.id(amount.currency()), amount.amount());
    }
}
