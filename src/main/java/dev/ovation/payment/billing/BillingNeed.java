package dev.ovation.payment.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway wants to be told of who pays.
 *
 * @param required whether its page does not open without it
 * @param taxIdOf the country, in two capitals, whose tax id belongs to it; null when none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingNeed(boolean required, @Nullable String taxIdOf) {}
