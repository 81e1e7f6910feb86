package dev.ovation.payment;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A payer's money was taken; here is the receipt. */
public record ReceiptIssued(
        PaymentId payment, Payer payer, String number, String title, Money amount, String method, Instant paidAt)
        implements Announcement {

    static ReceiptIssued of(Payment payment) {
        var receipt = Objects.requireNonNull(payment.receipt());
        return new ReceiptIssued(
                payment.id(),
                payment.payer(),
                receipt.number(),
                payment.purpose().title(),
                payment.amount(),
                receipt.method(),
                receipt.paidAt());
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
        return payer.withHistory(Map.of(
                "number", number,
                "title", title,
                "amount", amount,
                "method", method,
                "paidAt", paidAt));
    }
}
