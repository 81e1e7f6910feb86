package dev.ovation.payment;

import dev.ovation.platform.http.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the payment module refuses. */
public abstract sealed class PaymentRefused extends Refusal {

    private PaymentRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** A saved method did not pay; the payment is there to be looked at. */
    public static final class Declined extends PaymentRefused {
        private final transient Payment payment;

        public Declined(Payment payment) {
            super(
                    Kind.UNPAYABLE,
                    "payment_declined",
                    payment.failure() == null
                            ? "The payment was declined."
                            : payment.failure().message());
            this.payment = payment;
        }

        @Override
        public Map<String, Object> more() {
            var failure = payment.failure();
            return Map.of("paymentId", payment.id(), "failureCode", failure == null ? "declined" : failure.code());
        }
    }

    /** No such method is saved for this account. */
    static final class UnknownMethod extends PaymentRefused {
        UnknownMethod() {
            super(Kind.INVALID, "unknown_payment_method", "This payment method is not saved any more. Choose another.");
        }

        @Override
        public List<FieldError> fields() {
            return List.of(new FieldError("paymentMethodId", code(), detail()));
        }
    }

    /** Only money that was taken and is still here can be given back. */
    static final class NotRefundable extends PaymentRefused {
        NotRefundable(Payment payment) {
            super(
                    Kind.CONFLICT,
                    "not_refundable",
                    "A payment that is " + payment.state().word() + " cannot be refunded.");
        }
    }

    /** No more can be given back of a payment than is left of it. */
    static final class MoreThanLeft extends PaymentRefused {
        private final transient Payment payment;

        MoreThanLeft(Payment payment) {
            super(
                    Kind.CONFLICT,
                    "more_than_left",
                    "Only " + payment.left() + " of this payment are left to be given back.");
            this.payment = payment;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("refundable", payment.left());
        }
    }

    /** Only money that is held can be captured or released. */
    static final class NotHeld extends PaymentRefused {
        NotHeld(Payment payment) {
            super(
                    Kind.CONFLICT,
                    "not_held",
                    "A payment that is " + payment.state().word() + " is not held.");
        }
    }

    /** The gateway did not answer, and what it did is not known yet. */
    public static final class GatewayAway extends PaymentRefused {
        public GatewayAway() {
            super(Kind.UNAVAILABLE, "gateway_away", "The payment gateway does not answer. Try again in a moment.");
        }

        @Override
        public @Nullable Duration retryAfter() {
            return Duration.ofSeconds(30);
        }
    }

    /** What came is not from the gateway, or was altered, or is old. */
    static final class NotGenuine extends PaymentRefused {
        NotGenuine() {
            super(Kind.UNAUTHENTICATED, "notice_not_genuine", "The signature of this notice is not valid.");
        }
    }
}
