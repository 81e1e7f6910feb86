package dev.ovation.account;

import dev.ovation.account.ClosingTable.Leaver;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.platform.privacy.ForgetPart;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes the accounts whose time has come, then has every module forget their owners, and tells those in the end. A
 * closed account stands in a row until all is forgotten: whatever is cut off is done again, and operators hear of what
 * is still not done after a day.
 */
@Component
class CloseDueAccounts implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(CloseDueAccounts.class);

    /** While something keeps an account open, it is looked at again each day. */
    private static final Duration LATER = Duration.ofDays(1);

    private final AccountTable accounts;
    private final ClosingTable table;
    private final CloseAccount closeAccount;
    private final OldExports exports;
    private final ObjectProvider<ForgetPart> parts;
    private final Doors doors;

    /** How accounts are shut. */
    @Component
    record Doors(
            ShutAccount shutAccount,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {}

    CloseDueAccounts(
            AccountTable accounts,
            ClosingTable table,
            CloseAccount closeAccount,
            OldExports exports,
            ObjectProvider<ForgetPart> parts,
            Doors doors) {
        this.accounts = accounts;
        this.table = table;
        this.closeAccount = closeAccount;
        this.exports = exports;
        this.parts = parts;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "close-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        table.due(doors.clock().instant())
                .forEach(due -> go(due.account(), due.since(), () -> close(due.account())));
        table.leavers()
                .forEach(one -> go(one.person().account(), one.since(), () -> forget(one)));
    }

    /** One who cannot be forgotten now must not keep the others waiting; the next run goes on with him. */
    private void go(AccountId account, Instant since, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            log.error("Account {} was to be closed and not all of it is forgotten", account, failure);
            var days = Duration.between(since, doors.clock().instant()).toDays();
            if (days > 0) {
                doors.transaction().executeWithoutResult(
                        _ -> doors.events().publishEvent(new AccountNotForgotten(account, days)));
            }
        }
    }

    private void close(AccountId id) {
        var account = accounts.byId(id).orElseThrow();
        var keeps = closeAccount.obstacles(account);
        doors.transaction().executeWithoutResult(_ -> {
            if (!keeps.isEmpty()) {
                table.closeAt(id, doors.clock().instant().plus(LATER));
            } else {
                doors.shutAccount().shut(id, true);
            }
        });
    }

    private void forget(Leaver leaver) {
        parts.stream()
                .sorted(Comparator.comparingInt(ForgetPart::turn))
                .forEach(part -> part.forget(leaver.person()));
        exports.delete(leaver.person().account());
        doors.transaction().executeWithoutResult(_ -> {
            if (table.forgotten(leaver.person().account()) && leaver.told()) {
                doors.events().publishEvent(AccountErased.of(leaver));
            }
        });
    }
}
