package dev.ovation.payment;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Checkouts;
import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.payment.gateway.Holds;
import dev.ovation.payment.gateway.Inquiries;
import dev.ovation.payment.gateway.Refunds;
import dev.ovation.payment.gateway.SavedCharges;
import dev.ovation.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Speaks to the gateway about one payment, with no transaction open: a slow gateway must not hold rows or connections,
 * and what it did cannot be rolled back.
 */
@Component
class AskGateway {

    private static final Logger log = LoggerFactory.getLogger(AskGateway.class);

    private final Gateways gateways;
    private final MethodTable methods;
    private final RefundTable refunds;
    private final Settings settings;
    private final GatewayCall call;
    private final GatewayMetrics metrics;

    AskGateway(
            Gateways gateways,
            MethodTable methods,
            RefundTable refunds,
            Settings settings,
            GatewayCall call,
            GatewayMetrics metrics) {
        this.gateways = gateways;
        this.methods = methods;
        this.refunds = refunds;
        this.settings = settings;
        this.call = call;
        this.metrics = metrics;
    }

    /** Puts the stored question; putting it again does nothing twice. */
    @Transactional(propagation = Propagation.NEVER)
    Answer put(StoredPayment payment, Ask question) {
        var answer = metrics.timed(payment, question.word(), () -> call.make(() -> ask(payment, question)));
        log.info("Payment {}: {} of {} is {}", payment.id(), question.word(), payment.gateway(), answer.word());
        return answer;
    }

    /** How it stands there now. */
    @Transactional(propagation = Propagation.NEVER)
    Answer inquire(StoredPayment payment) {
        return metrics.timed(payment, "inquire", () -> call.make(() -> look(payment)));
    }

    private Answer look(StoredPayment payment) {
        return gateways.of(payment, Inquiries.class).ask(payment.id().value());
    }

    private Answer ask(StoredPayment payment, Ask question) {
        var id = payment.id().value();
        return switch (question) {
            case CHARGE -> charge(payment);
            case CLOSE -> gateways.of(payment, Checkouts.class).close(id);
            case CAPTURE -> gateways.of(payment, Holds.class).capture(id);
            case RELEASE -> gateways.of(payment, Holds.class).release(id);
            case REFUND -> refund(payment);
        };
    }

    private Answer refund(StoredPayment payment) {
        // Somebody may have ended it since the payment was read; then any answer finds that it is out of date.
        return refunds.open(payment.id())
                .map(refund -> gateways.of(payment, Refunds.class)
                        .refund(payment.id().value(), refund.id(), refund.amount()))
                .orElseGet(() -> look(payment));
    }

    private Answer charge(StoredPayment payment) {
        var method = payment.method();
        if (method == null) {
            return gateways.of(payment, Checkouts.class).open(order(payment));
        }
        return methods.known(method)
                .map(known -> gateways.of(payment, SavedCharges.class).charge(order(payment), known.reference()))
                .orElseGet(() -> withoutMethod(payment));
    }

    /** Its owner removed the method in the same moment; the gateway may have been asked before that. */
    private Answer withoutMethod(StoredPayment payment) {
        var answer = inquire(payment);
        return answer instanceof Answer.Unheard
                ? new Answer.Declined("method_removed", "The card was removed before it was charged.")
                : answer;
    }

    private GatewayOrder order(StoredPayment stored) {
        var payment = stored.payment();
        return new GatewayOrder(
                payment.id().value(),
                payment.amount(),
                payment.purpose().title(),
                payment.payer().owner().id(),
                stored.billing(),
                stored.keeper() != null,
                stored.hold(),
                settings.baseUrl() + "/checkout/return?payment=" + payment.id());
    }
}
