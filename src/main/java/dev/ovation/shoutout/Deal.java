package dev.ovation.shoutout;

import dev.ovation.payment.Split;
import dev.ovation.performer.AgencyId;
import dev.ovation.platform.money.Money;
import java.util.Optional;

/** An order's terms as they were when it was placed; later changes of the offer do not touch it. */
record Deal(Money price, Split split, int deliveryDays, MoneyMode money) {

    Deal with(MoneyMode now) {
        return new Deal(price, split, deliveryDays, now);
    }

    /** Whose agency earns by it too. */
    Optional<AgencyId> agency() {
        return Optional.ofNullable(split.agency()).map(share -> AgencyId.of(share.earner()));
    }

    /** What the performer earns of it. */
    Money yours() {
        return split.seller().amount();
    }
}
