package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as staff sees it.
 *
 * @param payer who pays: an account, or what a guest ordered
 * @param email a guest's
 * @param refundable what can be given back now; nothing of what was not taken
 * @param refunds oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffPayment(
        Payment payment, Owner payer, @Nullable String email, Money refundable, List<Refund> refunds) {

    static StaffPayment of(Payment payment, List<Refund> refunds) {
        return new StaffPayment(
                payment,
                payment.payer().owner(),
                payment.payer().recipient() instanceof Recipient.OfEmail guest ? guest.email() : null,
                payment.is(PaymentState.CAPTURED)
                        ? payment.left()
                        : Money.zero(payment.amount().currency()),
                refunds);
    }
}
