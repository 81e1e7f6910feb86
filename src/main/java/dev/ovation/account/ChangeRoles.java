package dev.ovation.account;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a role or takes it, which somebody answers for; who has it already, or has it no more, stays as he is. */
@Component
class ChangeRoles {

    private final AccountTable table;
    private final ApplicationEventPublisher events;

    ChangeRoles(AccountTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** @param by null for the house itself */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(AccountId id, Role role, @Nullable AccountId by) {
        if (table.giveRole(id, role)) {
            events.publishEvent(
                    AuditedChange.of(by, "account.role_given", Owner.of(id)).with("role", null, role.word()));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(AccountId id, Role role, AccountId by) {
        if (table.takeRole(id, role)) {
            events.publishEvent(
                    AuditedChange.of(by, "account.role_taken", Owner.of(id)).with("role", role.word(), null));
        }
    }
}
