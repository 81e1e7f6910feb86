package dev.ovation.account;

import dev.ovation.platform.identity.AccountClosing;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.privacy.ForgetPart;
import dev.ovation.platform.privacy.PrivacySettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody leaves: he says so with his password, has two weeks to think again, and then {@link CloseDueAccounts} does
 * it. A performer is not shown from the first day on, so that nothing new begins with him.
 */
@Component
public class CloseAccount {

    private final AccountTable accounts;
    private final ClosingTable table;
    private final CheckPassword check;
    private final ObjectProvider<ForgetPart> parts;
    private final PrivacySettings settings;
    private final Asked asked;

    /** What ends at once, and how people are told. */
    @Component("askedToClose")
    record Asked(
            OneTimeLinks links,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {}

    CloseAccount(
            AccountTable accounts,
            ClosingTable table,
            CheckPassword check,
            ObjectProvider<ForgetPart> parts,
            PrivacySettings settings,
            Asked asked) {
        this.accounts = accounts;
        this.table = table;
        this.check = check;
        this.parts = parts;
        this.settings = settings;
        this.asked = asked;
    }

    /**
     * Says when it happens; again changes nothing.
     *
     * @throws AccountRefused.WrongPassword when it is not his
     * @throws AccountRefused.InUse while something keeps it open
     */
    public Instant ask(AccountId id, String password) {
        check.present(id, password);
        var account = accounts.byId(id).orElseThrow();
        if (account.closingAt() != null) {
            return account.closingAt();
        }
        var obstacles = obstacles(account);
        if (!obstacles.isEmpty()) {
            throw new AccountRefused.InUse(obstacles);
        }
        var when = asked.clock().instant().plus(settings.closingGrace());
        asked.transaction().executeWithoutResult(_ -> {
            if (table.closeAt(id, when)) {
                asked.links().end(id, OneTimeLinks.Purpose.CHANGE_EMAIL);
                asked.events().publishEvent(new AccountClosing(id));
                asked.events()
                        .publishEvent(new AccountClosingScheduled(
                                asked.ids().next(), id, account.displayName(), when));
            }
        });
        return when;
    }

    /** He stays after all; does nothing when he did not want to leave. */
    public void takeBack(AccountId id) {
        asked.transaction().executeWithoutResult(_ -> {
            if (table.closeAt(id, null)) {
                asked.events().publishEvent(new AccountClosing(id));
            }
        });
    }

    Set<String> obstacles(Account account) {
        var all = new TreeSet<String>();
        parts.stream().forEach(part -> all.addAll(part.obstacles(account.id())));
        if (account.roles().contains(Role.ADMIN) && table.adminBeside(account.id()).isEmpty()) {
            all.add("last_admin");
        }
        return all;
    }
}
