package dev.ovation.payment;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives a payment back, all that is left of it or a part. What was wanted is a row of its own, whose id the gateway is
 * asked under: an answer that got lost is asked for again and gives back once. A payment has one open refund at a time;
 * whoever comes meanwhile sees to that one first.
 */
@Component
class RefundPayment {

    private static final int TRIES = 20;

    private final PaymentTable table;
    private final RefundTable refunds;
    private final LearnOutcome outcome;
    private final Amounts amounts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RefundPayment(
            PaymentTable table,
            RefundTable refunds,
            LearnOutcome outcome,
            Amounts amounts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.refunds = refunds;
        this.outcome = outcome;
        this.amounts = amounts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The payment as it stands afterwards; still with all its money when the gateway takes its time. */
    @Transactional(propagation = Propagation.NEVER)
    Payment refund(PaymentId id, RefundOrder order) {
        for (int i = 0; i < TRIES; i++) {
            var seen = table.find(id).orElseThrow(RequestRefused.NotFound::new);
            if (refunds.has(order.id()) || isUnderWay(seen, order)) {
                return outcome.learn(id);
            }
            if (seen.asked() == Ask.REFUND) {
                finish(id);
            } else if (order.amount() == null && seen.state() == PaymentState.REFUNDED) {
                return seen.payment();
            } else if (isAsked(seen, order, clock.instant().plus(Patience.pause(0)))) {
                return outcome.learn(id);
            }
        }
        throw new PaymentRefused.GatewayAway();
    }

    /** In a transaction of the caller's, after which the sweeper asks. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refundLater(PaymentId id, RefundOrder order) {
        var seen = table.find(id).orElseThrow();
        if (!isAsked(seen, order, clock.instant())) {
            throw new IllegalStateException("Payment " + id + " changed while it was settled");
        }
    }

    /** Whether all is wanted, and all that is left has been asked for. */
    private boolean isUnderWay(StoredPayment seen, RefundOrder order) {
        return order.amount() == null
                && seen.asked() == Ask.REFUND
                && refunds.open(seen.id())
                        .filter(open -> open.amount().equals(seen.payment().left()))
                        .isPresent();
    }

    /** @throws PaymentRefused.GatewayAway when the gateway does not answer, and the next must wait */
    private void finish(PaymentId id) {
        var open = refunds.open(id);
        outcome.learn(id);
        if (open.isPresent() && refunds.open(id).filter(open.get()::equals).isPresent()) {
            throw new PaymentRefused.GatewayAway();
        }
    }

    /** False when somebody changed the payment since it was seen. */
    private boolean isAsked(StoredPayment seen, RefundOrder order, Instant checkAt) {
        var payment = seen.payment();
        if (!payment.is(PaymentState.CAPTURED)) {
            throw new PaymentRefused.NotRefundable(payment);
        }
        var amount = order.amount() == null ? payment.left() : checked(order.amount(), payment);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var asked = table.ask(seen, Ask.REFUND, checkAt, clock.instant());
            if (asked) {
                refunds.add(seen, order, amount, clock.instant());
                tell(seen, order, amount);
            }
            return asked;
        }));
    }

    /** The house's own refunds follow from what was decided elsewhere. */
    private void tell(StoredPayment payment, RefundOrder order, Money amount) {
        if (order.by() != null) {
            events.publishEvent(AuditedChange.of(
                            order.by(), "payment.refund_asked", payment.id().asOwner())
                    .because(order.reason())
                    .with("amount", null, amount));
        }
    }

    private Money checked(Money amount, Payment payment) {
        amounts.checkCurrency("amount", amount);
        if (amount.compareTo(payment.left()) > 0) {
            throw new PaymentRefused.MoreThanLeft(payment);
        }
        return amount;
    }
}
