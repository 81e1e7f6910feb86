package dev.ovation.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Currency;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens accounts with their first entry; remembers those that are open for good, which saves a statement a posting. */
@Component
class OpenAccounts {

    private record Opening(LedgerAccount account, Currency currency) {}

    private final Cache<UUID, Boolean> open =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final LedgerTable table;
    private final InstantSource clock;

    OpenAccounts(LedgerTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** In the order of ids, so that two postings that open the same accounts wait for each other and never deadlock. */
    void open(Collection<Posting> postings) {
        var openings = new TreeMap<UUID, Opening>();
        postings.stream()
                .flatMap(posting -> posting.moves().stream())
                .flatMap(move -> Stream.of(move.from(), move.to())
                        .map(account -> new Opening(account, move.amount().currency())))
                .forEach(opening -> openings.put(opening.account().id(opening.currency()), opening));
        openings.keySet().removeIf(id -> open.getIfPresent(id) != null);
        if (openings.isEmpty()) {
            return;
        }
        openings.forEach((id, opening) -> table.open(id, opening.account(), opening.currency(), clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                openings.keySet().forEach(id -> open.put(id, true));
            }
        });
    }
}
