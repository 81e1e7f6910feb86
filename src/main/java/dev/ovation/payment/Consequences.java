package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.Posting;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

    /** The ledger is written once for all, and so is what was sold; the rest is rare and told one by one. */
    void follow(List<Moved> moves) {
        moves.forEach(this::keepMethod);
        ledger.post(moves.stream().flatMap(move -> posting(move).stream()).toList());
        var settled = moves.stream().filter(Consequences::isSettled).map(Moved::now).toList();
        if (!settled.isEmpty()) {
            events.publishEvent(new PaymentsSettled(settled));
        }
        moves.forEach(this::tell);
    }

    private static boolean isSettled(Moved move) {
        return move.now().is(PaymentState.CAPTURED) && !wonBack(move);
    }

    private static Optional<Posting> posting(Moved move) {
        var before = move.before();
        return switch (move.now().state()) {
            case CREATED, REQUIRES_ACTION, AUTHORISED, FAILED, CANCELLED -> Optional.empty();
            case CAPTURED -> Optional.of(wonBack(move) ? Postings.disputeWon(before) : Postings.settled(before));
            case REFUNDED -> Optional.of(Postings.refunded(before));
            case DISPUTED -> Optional.of(Postings.disputed(before));
        };
    }

    private void tell(Moved move) {
        var now = move.now();
        switch (now.state()) {
            case CREATED, REQUIRES_ACTION -> {}
            case AUTHORISED -> events.publishEvent(new PaymentHeld(now));
            case CAPTURED -> events.publishEvent(
                    wonBack(move) ? new PaymentReinstated(now) : ReceiptIssued.of(now));
            case FAILED, CANCELLED -> events.publishEvent(new PaymentFailed(now));
            case REFUNDED -> {
                events.publishEvent(new PaymentRefunded(now));
                events.publishEvent(RefundIssued.of(now));
            }
            case DISPUTED -> events.publishEvent(new PaymentDisputed(now));
        }
    }

    private static boolean wonBack(Moved move) {
        return move.before().state() == PaymentState.DISPUTED;
    }

    private void keepMethod(Moved move) {
        if (move.now().is(PaymentState.AUTHORISED) || isSettled(move)) {
            keep(move.before(), move.card());
        }
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
