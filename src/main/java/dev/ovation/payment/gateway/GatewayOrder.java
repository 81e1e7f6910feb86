package dev.ovation.payment.gateway;

import dev.ovation.payment.billing.Billing;
import dev.ovation.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One payment as a gateway is told of it.
 *
 * @param payment our id of it and the gateway's idempotency key
 * @param customer who pays, opaque
 * @param reusable whether the method shall be kept for later charges
 * @param hold whether the money is only held
 * @param billing for gateways with {@link BillingNeeds}; null when nothing was asked
 * @param returnUrl where the gateway's page sends the payer afterwards
 */
public record GatewayOrder(
        UUID payment,
        Money amount,
        String title,
        String customer,
        @Nullable Billing billing,
        boolean reusable,
        boolean hold,
        String returnUrl) {}
