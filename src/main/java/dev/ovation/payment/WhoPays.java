package dev.ovation.payment;

import dev.ovation.payment.billing.Billing;
import dev.ovation.payment.billing.BillingForm;
import dev.ovation.payment.billing.BillingNeed;
import dev.ovation.payment.billing.CheckBilling;
import dev.ovation.payment.gateway.BillingNeeds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the gateway of new payments wants to know of who pays. */
@Component
public class WhoPays {

    private final Gateways gateways;
    private final CheckBilling checkBilling;

    WhoPays(Gateways gateways, CheckBilling checkBilling) {
        this.gateways = gateways;
        this.checkBilling = checkBilling;
    }

    /** Empty where nobody has to say more than what he types at the gateway's own page. */
    public Optional<BillingNeed> need() {
        return gateways.find(gateways.chosen(), BillingNeeds.class).flatMap(BillingNeeds::billingNeed);
    }

    /** As {@link CheckBilling}; of a saved method the gateway knows already whose it is. */
    public @Nullable Billing checked(@Nullable BillingForm sent, PayWith with) {
        return checkBilling.check(sent, with instanceof PayWith.Checkout ? need() : Optional.empty());
    }
}
