package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shares out what was taken before it was delivered. */
@Component
class EarnPayment {

    private static final int TRIES = 5;

    private final PaymentTable table;
    private final Ledger ledger;

    EarnPayment(PaymentTable table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    /** In the transaction of the delivery, against a refund or a dispute that may be written at the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean earn(PaymentId id) {
        for (int i = 0; i < TRIES; i++) {
            var seen = table.find(id).orElseThrow();
            if (!seen.payment().is(PaymentState.CAPTURED)) {
                return false;
            }
            if (!seen.isPrepaid()) {
                return true;
            }
            if (table.earn(seen)) {
                ledger.post(Postings.earned(seen));
                return true;
            }
        }
        throw new IllegalStateException("Payment " + id + " changes all the time");
    }
}
