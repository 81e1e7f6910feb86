package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.platform.privacy.PrivacySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes accounts whose address nobody confirmed and that nobody used for a while: somebody mistyped his address, or
 * typed another's. They go the way of all that are closed, but nobody is told: the mailbox may be a stranger's.
 * Whatever anybody knows of one keeps it.
 */
@Component
class UnusedAccounts implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(UnusedAccounts.class);
    private static final int AT_ONCE = 100;
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final UnusedTable table;
    private final ClosingTable closing;
    private final ShutAccount shutAccount;
    private final KnownElsewhere knownElsewhere;
    private final PrivacySettings settings;
    private final Now now;

    /** Where the last run stopped: those that something keeps must not hold up the others behind them. */
    private volatile AccountId last = NOBODY;

    /** One moment, in one transaction. */
    @Component("unusedNow")
    record Now(TransactionOperations transaction, InstantSource clock) {}

    UnusedAccounts(
            UnusedTable table,
            ClosingTable closing,
            ShutAccount shutAccount,
            KnownElsewhere knownElsewhere,
            PrivacySettings settings,
            Now now) {
        this.table = table;
        this.closing = closing;
        this.shutAccount = shutAccount;
        this.knownElsewhere = knownElsewhere;
        this.settings = settings;
        this.now = now;
    }

    @Override
    public String name() {
        return "unused-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var before = now.clock().instant().minus(settings.unconfirmedAccounts());
        var found = table.after(last, before, AT_ONCE);
        last = found.size() < AT_ONCE ? NOBODY : found.getLast();
        found.forEach(id -> close(id, before));
    }

    private void close(AccountId id, Instant before) {
        try {
            now.transaction().executeWithoutResult(_ -> {
                if (table.lock(id, before) && !knownElsewhere.isKnown(id)) {
                    closing.closeAt(id, now.clock().instant());
                    shutAccount.shut(id, false);
                }
            });
        } catch (RuntimeException failure) {
            // One that cannot be looked at now must not keep the others waiting.
            log.error("Account {} could not be looked at, whether anybody used it", id, failure);
        }
    }
}
