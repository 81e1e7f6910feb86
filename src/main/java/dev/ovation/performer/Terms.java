package dev.ovation.performer;

import dev.ovation.platform.money.BasisPoints;
import java.util.Optional;

/**
 * Who gets how much of what a performer sells; what neither the operator nor the agency gets is the performer's.
 *
 * @throws IllegalArgumentException when that is less than nothing
 */
public record Terms(BasisPoints commission, Optional<AgencyShare> agency) {

    public Terms {
        if (commission.value() + agency.map(part -> part.share().value()).orElse(0) > 10_000) {
            throw new IllegalArgumentException("%s and %s come to more than all".formatted(commission, agency));
        }
    }
}
