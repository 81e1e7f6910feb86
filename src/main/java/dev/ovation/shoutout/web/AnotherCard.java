package dev.ovation.shoutout.web;

import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.billing.BillingForm;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What an order is paid with once more.
 *
 * @param paymentMethodId when not at the checkout
 * @param billing who pays, where the gateway asks
 */
record AnotherCard(@Nullable PaymentMethodId paymentMethodId, @Valid @Nullable BillingForm billing) {}
