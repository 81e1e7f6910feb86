package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.Posting;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.logging.RequestId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
    private final GatewayMetrics metrics;

    Consequences(
            MethodTable methods,
            Ledger ledger,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events,
            GatewayMetrics metrics) {
        this.methods = methods;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.metrics = metrics;
    }

    /** The ledger is written once for all, and so is what was sold; the rest is rare and told one by one. */
    void follow(List<Moved> moves) {
        moves.forEach(this::keepMethod);
        ledger.post(moves.stream().flatMap(move -> postings(move).stream()).toList());
        var settled = moves.stream().filter(Consequences::isSettled).toList();
        if (!settled.isEmpty()) {
            events.publishEvent(PaymentsSettled.of(settled));
        }
        moves.forEach(this::tell);
    }

    private static boolean isSettled(Moved move) {
        return move.changesState() && move.now().is(PaymentState.CAPTURED) && !wonBack(move);
    }

    /** What came in, then what was given back, then what a bank took. */
    private static List<Posting> postings(Moved move) {
        var before = move.before();
        var all = new ArrayList<Posting>();
        if (isSettled(move)) {
            all.add(Postings.settled(before));
        } else if (wonBack(move)) {
            all.add(Postings.disputeWon(before));
        }
        if (move.returnsMoney()) {
            all.add(Postings.refunded(before, move.now()));
        }
        if (move.changesState() && move.now().is(PaymentState.DISPUTED)) {
            all.add(Postings.disputed(before, move.now()));
        }
        return all;
    }

    private void tell(Moved move) {
        try (var _ = RequestId.carry(move.request())) {
            if (move.changesState()) {
                metrics.came(move);
                tellState(move);
            }
            if (move.returnsMoney()) {
                events.publishEvent(RefundIssued.of(move));
            }
        }
    }

    private void tellState(Moved move) {
        var now = move.now();
        switch (now.state()) {
            case CREATED, REQUIRES_ACTION -> {}
            case AUTHORISED -> events.publishEvent(new PaymentHeld(now));
            case CAPTURED -> events.publishEvent(
                    wonBack(move) ? new PaymentReinstated(now) : ReceiptIssued.of(now));
            case FAILED, CANCELLED -> events.publishEvent(new PaymentFailed(now));
            case REFUNDED -> events.publishEvent(new PaymentRefunded(now));
            case DISPUTED -> events.publishEvent(new PaymentDisputed(now));
        }
    }

    private static boolean wonBack(Moved move) {
        return move.changesState() && move.before().state() == PaymentState.DISPUTED;
    }

    /** With the first news of it: until money that is held is taken, its owner may have removed the method again. */
    private void keepMethod(Moved move) {
        if (move.now().is(PaymentState.AUTHORISED)
                || isSettled(move) && move.before().state() != PaymentState.AUTHORISED) {
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
