package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.RequestRefused;
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
    private final TransactionOperations transaction;

    PlaceOrder(
            ShoutoutTable table,
            WriteOrder writeOrder,
            Performers performers,
            Payments payments,
            Amounts amounts,
            TransactionOperations transaction) {
        this.table = table;
        this.writeOrder = writeOrder;
        this.performers = performers;
        this.payments = payments;
        this.amounts = amounts;
        this.transaction = transaction;
    }

    /** @param id from the caller's key: again under it goes on with the same order */
    Payment place(ShoutoutId id, Buyer buyer, NewShoutout wanted) {
        if (table.find(id).isEmpty()) {
            amounts.checkCurrency("expectedPrice", wanted.expectedPrice());
            var performer = performers
                    .byHandle(wanted.performer().toLowerCase(Locale.ROOT))
                    .orElseThrow(RequestRefused.NotFound::new);
            if (performer.account().equals(buyer.account())) {
                throw new ShoutoutRefused.OwnOffer();
            }
            transaction.executeWithoutResult(_ -> writeOrder.write(id, performer, buyer, wanted));
        }
        return payments.send(new PaymentId(id.value()));
    }
}
