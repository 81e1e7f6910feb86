package dev.ovation.payment;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.util.Map;

/** A payer's money was given back. */
public record RefundIssued(PaymentId payment, Payer payer, String title, Money amount) implements Announcement {

    static RefundIssued of(Payment payment) {
        return new RefundIssued(payment.id(), payment.payer(), payment.purpose().title(), payment.amount());
    }

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Recipient recipient() {
        return payer.recipient();
    }

    @Override
    public Map<String, Object> facts() {
        return payer.withHistory(Map.of("title", title, "amount", amount));
    }
}
