package dev.ovation.performer;

import dev.ovation.platform.money.BasisPoints;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's terms.
 *
 * @param commission the operator's share of every sale in basis points, where nothing else was agreed
 */
@ConfigurationProperties("ovation")
record PerformerSettings(@DefaultValue("2000") int commission) {

    BasisPoints share() {
        return new BasisPoints(commission);
    }
}
