package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentState;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Operation;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.shoutout.Shoutouts.Placed;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes an order: stores it together with the charge that it waits for, commits, and asks the gateway.
 *
 * <p>Refuses one's own offer, an offer that is off, paused or full, a price that is not the present one, and words that
 * the operator forbids.
 */
@Component
class PlaceOrder {

    private final ShoutoutTable table;
    private final WriteOrder writeOrder;
    private final Performers performers;
    private final Payments payments;
    private final Amounts amounts;
    private final ShowShoutouts show;
    private final OrderMetrics metrics;
    private final TransactionOperations transaction;

    PlaceOrder(
            ShoutoutTable table,
            WriteOrder writeOrder,
            Performers performers,
            Payments payments,
            Amounts amounts,
            ShowShoutouts show,
            OrderMetrics metrics,
            TransactionOperations transaction) {
        this.table = table;
        this.writeOrder = writeOrder;
        this.performers = performers;
        this.payments = payments;
        this.amounts = amounts;
        this.show = show;
        this.metrics = metrics;
        this.transaction = transaction;
    }

    Placed place(Operation operation, Buyer buyer, NewShoutout wanted) {
        var id = new ShoutoutId(operation.id());
        return operation.again() && table.find(id).isPresent() ? goOn(id) : begin(id, buyer, wanted);
    }

    private Placed begin(ShoutoutId id, Buyer buyer, NewShoutout wanted) {
        amounts.checkCurrency("expectedPrice", wanted.expectedPrice());
        var performer = performers
                .byHandle(wanted.performer().toLowerCase(Locale.ROOT))
                .orElseThrow(RequestRefused.NotFound::new);
        if (performer.account().equals(buyer.account())) {
            throw new ShoutoutRefused.OwnOffer();
        }
        var written = transaction.execute(_ -> writeOrder.write(id, performer, buyer, wanted));
        metrics.came(written.order().state());
        var payment = payments.send(written.charge());
        return payment.is(PaymentState.REQUIRES_ACTION)
                ? new Placed(show.placed(written.order(), performer, payment), payment)
                : asItIsNow(id, payment);
    }

    private Placed goOn(ShoutoutId id) {
        return asItIsNow(id, payments.send(new PaymentId(id.value())));
    }

    /** A saved method may have paid for it at once. */
    private Placed asItIsNow(ShoutoutId id, Payment payment) {
        var order = table.find(id).orElseThrow();
        return new Placed(show.one(order, order.buyersSide()), payment);
    }
}
