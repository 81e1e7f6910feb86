package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is true together with a payment's new state: the ledger's posting, the method that was kept, and what those who
 * sold do about it. All of it is in the transaction of the move: there is no money without its right and no right
 * without its money.
 */
@Component
class Consequences {

    private final MethodTable methods;
    private final Ledger ledger;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Consequences(
            MethodTable methods,
            Ledger ledger,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.methods = methods;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    void follow(StoredPayment before, Payment now, @Nullable Card card) {
        switch (now.state()) {
            case CREATED, REQUIRES_ACTION -> {}
            case AUTHORISED -> {
                keep(before, card);
                events.publishEvent(new PaymentHeld(now));
            }
            case CAPTURED -> captured(before, now, card);
            case FAILED, CANCELLED -> events.publishEvent(new PaymentFailed(now));
            case REFUNDED -> {
                ledger.post(Postings.refunded(before));
                events.publishEvent(new PaymentRefunded(now));
                events.publishEvent(RefundIssued.of(now));
            }
            case DISPUTED -> {
                ledger.post(Postings.disputed(before));
                events.publishEvent(new PaymentDisputed(now));
            }
        }
    }

    private void captured(StoredPayment before, Payment now, @Nullable Card card) {
        if (before.state() == PaymentState.DISPUTED) {
            ledger.post(Postings.disputeWon(before));
            events.publishEvent(new PaymentReinstated(now));
            return;
        }
        keep(before, card);
        ledger.post(Postings.settled(before));
        events.publishEvent(new PaymentSettled(now));
        events.publishEvent(ReceiptIssued.of(now));
    }

    /** For the payer, who wants it offered again, or for what goes on being paid with it. */
    private void keep(StoredPayment payment, @Nullable Card card) {
        var keeper = payment.keeper();
        var account = payment.payment().payer().account().orElse(null);
        if (card == null || account == null || (keeper == null && !card.offered())) {
            return; // a guest has nobody to keep it for
        }
        var method = methods.keep(ids.next(), account, payment.gateway(), card, clock.instant());
        if (keeper != null) {
            methods.giveMandate(keeper, method, clock.instant());
        }
    }
}
