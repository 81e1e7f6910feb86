package dev.ovation.ledger;

import static java.util.stream.Collectors.toMap;

import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var byReference = new LinkedHashMap<String, Posting>();
        all.forEach(posting -> byReference.putIfAbsent(posting.reference(), posting));
        accounts.open(byReference.values());
        var written = postings.write(byReference.values(), clock.instant());
        for (var posting : all) {
            if (!written.contains(posting.reference()) || byReference.get(posting.reference()) != posting) {
                demandSame(posting);
            }
        }
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

    private void demandSame(Posting posting) {
        if (!postings.lines(posting.reference()).equals(PostingTable.lines(posting))) {
            throw new IllegalStateException(posting.reference() + " was posted with other movements");
        }
    }
}
