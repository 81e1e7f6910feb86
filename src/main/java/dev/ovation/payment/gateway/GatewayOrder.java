package dev.ovation.payment.gateway;

import dev.ovation.platform.money.Money;
import java.util.UUID;

/**
 * One payment as a gateway is told of it.
 *
 * @param payment our id of it and the gateway's idempotency key
 * @param customer who pays, opaque
 * @param reusable whether the method shall be kept for later charges
 * @param hold whether the money is only held
 * @param returnUrl where the gateway's page sends the payer afterwards
 */
public record GatewayOrder(
        UUID payment, Money amount, String title, String customer, boolean reusable, boolean hold, String returnUrl) {}
