package dev.ovation.payment;

import dev.ovation.payment.gateway.Gateway;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the gateway of a name that can do a thing. */
@Component
class Gateways {

    private final List<Gateway> gateways;
    private final String chosen;

    Gateways(List<Gateway> gateways, PaymentSettings settings) {
        this.gateways = List.copyOf(gateways);
        chosen = settings.gateway();
        if (gateways.stream().noneMatch(gateway -> gateway.name().equals(chosen))) {
            throw new IllegalStateException("ovation.payment.gateway: there is no gateway called " + chosen);
        }
    }

    /** The one that new payments go to; older ones stay with theirs. */
    String chosen() {
        return chosen;
    }

    <T extends Gateway> Optional<T> find(String name, Class<T> capability) {
        return gateways.stream()
                .filter(gateway -> gateway.name().equals(name))
                .filter(capability::isInstance)
                .map(capability::cast)
                .findFirst();
    }

    <T extends Gateway> T of(StoredPayment payment, Class<T> capability) {
        return find(payment.gateway(), capability)
                .orElseThrow(() -> new IllegalStateException(
                        payment.gateway() + " cannot do this: " + capability.getSimpleName()));
    }
}
