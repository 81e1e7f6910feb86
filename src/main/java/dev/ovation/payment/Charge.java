package dev.ovation.payment;

import dev.ovation.payment.billing.Billing;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a selling module asks for.
 *
 * @param id the caller's, from the idempotency key: asking again under it goes on with the same payment
 * @param keeper for whom the method is kept when the payment succeeds, so that it can be charged again; null for nobody
 * @param billing what the gateway is told of who pays; null for nothing
 * @param hold whether the money is only held, to be captured or released later
 * @param earnedLater whether what is taken is earned only when {@link Payments#earn} says so
 */
public record Charge(
        PaymentId id,
        Payer payer,
        Money amount,
        Purpose purpose,
        Split split,
        PayWith with,
        @Nullable Owner keeper,
        @Nullable Billing billing,
        boolean hold,
        boolean earnedLater) {

    public Charge {
        if (!split.total().equals(amount)) {
            throw new IllegalArgumentException("%s is not shared out by %s".formatted(amount, split));
        }
    }

    /** Taken at once, nothing kept. */
    public static Charge once(PaymentId id, AccountId payer, Money amount, Purpose purpose, Split split, PayWith with) {
        return once(id, Payer.of(payer), amount, purpose, split, with);
    }

    /** Taken at once from somebody who may be a guest, nothing kept. */
    public static Charge once(PaymentId id, Payer payer, Money amount, Purpose purpose, Split split, PayWith with) {
        return new Charge(id, payer, amount, purpose, split, with, null, null, false, false);
    }

    public Charge keptFor(Owner keeper) {
        return new Charge(id, payer, amount, purpose, split, with, keeper, billing, hold, earnedLater);
    }

    public Charge billedTo(@Nullable Billing billing) {
        return new Charge(id, payer, amount, purpose, split, with, keeper, billing, hold, earnedLater);
    }

    public Charge held() {
        return new Charge(id, payer, amount, purpose, split, with, keeper, billing, true, earnedLater);
    }

    /** Taken for what is delivered later. */
    public Charge deferred() {
        return new Charge(id, payer, amount, purpose, split, with, keeper, billing, hold, true);
    }
}
