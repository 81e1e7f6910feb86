package dev.ovation.access;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has left sees nothing, so nothing says what he might. */
@Component
class ForgetGrants implements ForgetPart {

    private final AccessTable table;

    ForgetGrants(AccessTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        table.forget(person.account());
    }

    /** After those who granted it. */
    @Override
    public int turn() {
        return 1;
    }
}
