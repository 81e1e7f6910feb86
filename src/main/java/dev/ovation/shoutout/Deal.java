package dev.ovation.shoutout;

import dev.ovation.payment.Split;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.money.Money;

/** An order's terms as they were when it was placed; later changes of the offer do not touch it. */
record Deal(Money price, Split split, int deliveryDays, MoneyMode money) {

    Deal with(MoneyMode now) {
        return new Deal(price, split, deliveryDays, now);
    }

    /** What this performer earns of it. */
    Money shareOf(PerformerId performer) {
        return split.shares().stream()
                .filter(share -> share.earner().equals(performer.asOwner()))
                .map(Split.Share::amount)
                .reduce(Money.zero(price.currency()), Money::plus);
    }
}
