package dev.ovation.payment;

import dev.ovation.platform.privacy.ForgetPart;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody charges the cards of somebody who has left; {@link ForgetMethods} has the gateway forget them. His payments
 * stay, with amounts, times and the lines of their receipts: bookkeeping demands it.
 */
@Component
class ForgetCards implements ForgetPart {

    private final MethodTable methods;
    private final PaymentTable payments;
    private final InstantSource clock;

    ForgetCards(MethodTable methods, PaymentTable payments, InstantSource clock) {
        this.methods = methods;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        payments.forgetBilling(person.account()); // payments before methods, as everybody locks them
        methods.removeAll(person.account(), clock.instant());
    }

    /** After those who were paid with them. */
    @Override
    public int turn() {
        return 1;
    }
}
