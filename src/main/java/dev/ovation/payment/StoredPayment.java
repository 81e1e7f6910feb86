package dev.ovation.payment;

import dev.ovation.payment.billing.Billing;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment with what only this module needs to know of it.
 *
 * @param method the saved method that it is charged to; null when its payer uses the checkout
 * @param billing what the gateway is told of who pays; null when that is nothing, or over
 * @param version rises with every change; who writes says which one he has seen
 */
record StoredPayment(
        Payment payment,
        Split split,
        boolean hold,
        Earning earning,
        String gateway,
        @Nullable UUID method,
        @Nullable Owner keeper,
        @Nullable Billing billing,
        @Nullable Ask asked,
        int checks,
        int version) {

    /** As it is written, before the gateway is asked. */
    static StoredPayment begun(Charge charge, String gateway, @Nullable UUID method, Instant now) {
        var payment = new Payment(
                charge.id(), PaymentState.CREATED, charge.amount(), charge.purpose(), null, null, null, null, null, now,
                charge.payer());
        return new StoredPayment(
                payment,
                charge.split(),
                charge.hold(),
                charge.earnedLater() ? Earning.WAITS : Earning.AT_ONCE,
                gateway,
                method,
                charge.keeper(),
                charge.billing(),
                Ask.CHARGE,
                0,
                0);
    }

    /** When the shares of a payment are earned. */
    enum Earning {
        /** With the money. */
        AT_ONCE,
        /** When the seller says so; until then the money waits with the operator. */
        WAITS,
        /** The seller said so. */
        EARNED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Earning of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether its money is, or will be, nobody's own. */
    boolean isPrepaid() {
        return earning == Earning.WAITS;
    }

    /** Who has earned, or will have earned, what is left of it. */
    Split splitOfRest() {
        return split.shrunkTo(payment.left());
    }

    PaymentId id() {
        return payment.id();
    }

    PaymentState state() {
        return payment.state();
    }
}
