package dev.ovation.payment.gateway;

import dev.ovation.payment.billing.BillingNeed;
import java.util.Optional;

/** A gateway that can be told who pays and whose card it is, before its page opens. */
public interface BillingNeeds extends Gateway {

    /** What it wants to know at present; empty for nothing. */
    Optional<BillingNeed> billingNeed();
}
