package dev.ovation.moderation;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the log says of somebody goes with him; that there was an entry stays, and so does what he did to others. */
@Component
class ForgetChanges implements ForgetPart {

    private final AuditTable table;

    ForgetChanges(AuditTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        table.forgetDetailsOf(person.account());
    }
}
