package dev.ovation.account;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.AccountSuspended;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.SuspensionLifted;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff stops an account from acting: sessions, tokens and a change of its address end in the same transaction. */
@Component
class SuspendAccount {

    private final AccountTable table;
    private final CredentialTable credentials;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SuspendAccount(
            AccountTable table,
            CredentialTable credentials,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.credentials = credentials;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void suspend(AccountId id, String because, AccountId by) {
        if (table.suspend(id, clock.instant(), because)) {
            credentials.deleteAll(id, null);
            links.end(id, OneTimeLinks.Purpose.CHANGE_EMAIL);
            events.publishEvent(new AccountSuspended(id));
            events.publishEvent(
                    AuditedChange.of(by, "account.suspended", Owner.of(id)).because(because));
        }
    }

    @Transactional
    public void lift(AccountId id, AccountId by) {
        if (table.lift(id)) {
            events.publishEvent(new SuspensionLifted(id));
            events.publishEvent(AuditedChange.of(by, "account.suspension_lifted", Owner.of(id)));
        }
    }
}
