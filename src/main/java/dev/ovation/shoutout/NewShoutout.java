package dev.ovation.shoutout;

import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.billing.BillingForm;
import dev.ovation.platform.money.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody orders.
 *
 * @param performer a handle
 * @param email a guest's; an account has its own
 * @param locale what a guest reads
 * @param expectedPrice what the buyer was shown
 * @param billing who pays, where the gateway asks
 * @param method a saved one to pay with; null for the checkout
 */
public record NewShoutout(
        String performer,
        Wish wish,
        @Nullable String email,
        Locale locale,
        Money expectedPrice,
        @Nullable BillingForm billing,
        @Nullable PaymentMethodId method) {}
