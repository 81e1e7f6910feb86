package dev.ovation.payment;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.util.Map;

/**
 * A payer's money was given back, all of it or a part.
 *
 * @param amount what was given back now
 * @param paid the whole payment
 * @param inAll what was given back of it so far
 */
public record RefundIssued(PaymentId payment, Payer payer, String title, Money amount, Money paid, Money inAll)
        implements Announcement {

    static RefundIssued of(Moved move) {
        var payment = move.now();
        return new RefundIssued(
                payment.id(),
                payment.payer(),
                payment.purpose().title(),
                move.given(),
                payment.amount(),
                payment.returned());
    }

    @Override
    public String key() {
        return inAll.equals(paid) ? payment.toString() : payment + ":" + inAll.amount();
    }

    @Override
    public Recipient recipient() {
        return payer.recipient();
    }

    @Override
    public Map<String, Object> facts() {
        return payer.withHistory(
                amount.equals(paid)
                        ? Map.of("title", title, "amount", amount)
                        : Map.of("title", title, "amount", amount, "paid", paid, "inAll", inAll));
    }
}
