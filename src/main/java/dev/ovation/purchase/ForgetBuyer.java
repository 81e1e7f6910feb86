package dev.ovation.purchase;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wrote beside his tips goes with him; what he bought, and for how much, stays in the books. */
@Component
class ForgetBuyer implements ForgetPart {

    private final PurchaseTable table;

    ForgetBuyer(PurchaseTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        table.forgetWordsOf(person.account());
    }
}
