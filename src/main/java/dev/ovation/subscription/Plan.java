package dev.ovation.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.money.Money;
import java.util.List;

/**
 * What a performer offers for a period.
 *
 * @param archived nobody can take it any more; those who have it keep it
 */
public record Plan(
        PlanId id,
        @JsonIgnore PerformerId performer,
        String name,
        Money price,
        Period period,
        List<String> benefits,
        boolean archived) {

    /** What it comes to in a month, rounded up: an offer never looks cheaper than it is. */
    @JsonIgnore
    Money monthly() {
        return new Money(Math.ceilDiv(price.amount(), period.months()), price.currency());
    }
}
