package dev.ovation.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ovation.payment.billing.Billing;
import dev.ovation.payment.gateway.GatewayOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that comes in.
 *
 * @param checkout the unguessable name of its page; null when a kept method is charged
 * @param expiresAt when that page closes
 */
record NewCharge(GatewayOrder order, @Nullable String checkout, @Nullable Instant expiresAt, Instant at) {

    /** Under the names of the columns. */
    record Row(
            UUID id,
            @Nullable String checkout,
            long amount,
            String currency,
            String title,
            String customer,
            @Nullable Billing billing,
            boolean hold,
            boolean reusable,
            @JsonProperty("return_url") String returnUrl,
            @JsonProperty("expires_at") @Nullable Instant expiresAt,
            @JsonProperty("created_at") Instant createdAt) {}

    Row row() {
        return new Row(
                order.payment(),
                checkout,
                order.amount().amount(),
                order.amount().currency().getCurrencyCode(),
                order.title(),
                order.customer(),
                order.billing(),
                order.hold(),
                order.reusable(),
                order.returnUrl(),
                expiresAt,
                at);
    }
}
