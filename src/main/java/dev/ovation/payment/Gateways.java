package dev.ovation.payment;

import dev.ovation.payment.gateway.Gateway;
import dev.ovation.platform.WrongSetting;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the gateway of a name that can do a thing. */
@Component
class Gateways {

    private final List<Gateway> gateways;
    private final String chosen;

    Gateways(ObjectProvider<Gateway> gateways, PaymentSettings settings) {
        this.gateways = gateways.stream().toList();
        chosen = settings.gateway();
        if (this.gateways.stream().noneMatch(gateway -> gateway.name().equals(chosen))) {
            throw new WrongSetting("ovation.payment.gateway", "names no gateway that there is: " + chosen);
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
