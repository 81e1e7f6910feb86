package dev.ovation.account;

import dev.ovation.platform.identity.AccountClosed;
import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Shuts an account whose time has come: nobody comes in any more, its row says nothing of a person, and what the
 * modules know of him is then forgotten by {@link CloseDueAccounts}.
 */
@Component
class ShutAccount {

    private final ClosingTable table;
    private final Passwords passwords;
    private final CredentialTable credentials;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ShutAccount(
            ClosingTable table,
            Passwords passwords,
            CredentialTable credentials,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.passwords = passwords;
        this.credentials = credentials;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction; does nothing when it is shut, or not to be closed any more.
     *
     * @param told whether its owner hears of it in the end
     */
    void shut(AccountId id, boolean told) {
        if (table.close(id, passwords.nobodysHash(), told, clock.instant())) {
            credentials.deleteAll(id, null);
            table.forgetLinks(id);
            events.publishEvent(new AccountClosed(id));
        }
    }
}
