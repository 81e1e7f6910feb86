package dev.ovation.subscription;

import dev.ovation.payment.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One fan's standing with one performer: one type per state, and from each only the moves that make sense. */
public sealed interface Subscription {

    Agreement agreement();

    /** The state as it is stored and told. */
    String word();

    /** The payment whose outcome is awaited. */
    default @Nullable PaymentId awaited() {
        return null;
    }

    default Optional<Paid> paidSoFar() {
        return Optional.empty();
    }

    default Optional<Instant> periodEnd() {
        return paidSoFar().map(paid -> paid.end(agreement()));
    }

    default SubscriptionId id() {
        return agreement().id();
    }

    /** Waits for its first payment. */
    record Pending(Agreement agreement, PaymentId first) implements Subscription {

        @Override
        public String word() {
            return "pending";
        }

        @Override
        public PaymentId awaited() {
            return first;
        }

        Active paid(Instant now) {
            return new Active(agreement, new Paid(now, 1, first), null);
        }
    }

    /** Paid, and renews itself at the period's end. */
    record Active(Agreement agreement, Paid paid, @Nullable PaymentId awaited) implements Subscription {

        @Override
        public String word() {
            return "active";
        }

        @Override
        public Optional<Paid> paidSoFar() {
            return Optional.of(paid);
        }

        Active asking(PaymentId renewal) {
            return new Active(agreement, paid, renewal);
        }

        PastDue failed() {
            return new PastDue(agreement, paid, 1, null);
        }

        Ending cancelled() {
            return new Ending(agreement, paid, awaited);
        }
    }

    /** The last renewal failed; for a few days everything stays open while it is tried again. */
    record PastDue(
            Agreement agreement,
            Paid paid,
            int failures,
            @Nullable PaymentId awaited) implements Subscription {

        /** After the period's end; with the last one failing it is over. */
        static final java.util.List<Duration> RETRIES =
                java.util.List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

        @Override
        public String word() {
            return "past_due";
        }

        @Override
        public Optional<Paid> paidSoFar() {
            return Optional.of(paid);
        }

        PastDue asking(PaymentId renewal) {
            return new PastDue(agreement, paid, failures, renewal);
        }

        PastDue failedAgain() {
            return new PastDue(agreement, paid, failures + 1, null);
        }

        boolean mayBeTriedAgain() {
            return failures <= RETRIES.size();
        }

        Instant nextTry() {
            return paid.end(agreement).plus(RETRIES.get(failures - 1));
        }

        Instant graceEnd() {
            return paid.end(agreement).plus(RETRIES.getLast());
        }

        Ending cancelled() {
            return new Ending(agreement, paid, awaited);
        }
    }

    /** Cancelled by its fan: open until what was paid for is over. */
    record Ending(Agreement agreement, Paid paid, @Nullable PaymentId awaited) implements Subscription {

        @Override
        public String word() {
            return "cancelled";
        }

        @Override
        public Optional<Paid> paidSoFar() {
            return Optional.of(paid);
        }

        Active resumed() {
            return new Active(agreement, paid, awaited);
        }

        Ending renewed(PaymentId payment) {
            return new Ending(agreement, paid.another(payment), null);
        }

        Ending notRenewed() {
            return new Ending(agreement, paid, null);
        }
    }

    /** Over; a new one begins anew. */
    record Ended(Agreement agreement, @Nullable Paid paid, EndReason reason, Instant at) implements Subscription {

        @Override
        public String word() {
            return "ended";
        }

        @Override
        public Optional<Paid> paidSoFar() {
            return Optional.ofNullable(paid);
        }

        /** Whether it ended because this money went, and what the money paid for is not over yet. */
        boolean wasTakenWith(PaymentId money, Instant now) {
            return reason == EndReason.DISPUTED
                    && paid != null
                    && paid.by().equals(money)
                    && paid.end(agreement).isAfter(now);
        }

        Ending givenBack() {
            return new Ending(agreement, Objects.requireNonNull(paid), null);
        }
    }

    /** Another period was paid. */
    default Active renewed(Paid before, PaymentId payment) {
        return new Active(agreement(), before.another(payment), null);
    }

    default Ended ended(EndReason reason, Instant at) {
        return new Ended(agreement(), paidSoFar().orElse(null), reason, at);
    }
}
