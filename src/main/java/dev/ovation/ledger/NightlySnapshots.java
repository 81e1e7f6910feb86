package dev.ovation.ledger;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps asking for a derived balance cheap: however many sales there were, only those since last night are added. */
@Component
class NightlySnapshots implements RecurringJob {

    private final LedgerCheckTable table;
    private final TransactionOperations transaction;

    NightlySnapshots(LedgerCheckTable table, TransactionOperations transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "ledger-snapshots";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        // Two transactions: writers wait for the first one only, and it does nothing but read a number.
        var upTo = transaction.execute(_ -> table.newestSettled());
        Arrays.stream(AccountKind.values())
                .filter(kind -> !kind.isKept())
                .flatMap(kind -> table.accounts(kind).stream())
                .forEach(account -> transaction.executeWithoutResult(_ -> table.snapshot(account, upTo)));
    }
}
