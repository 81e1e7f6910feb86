package dev.ovation.payment.billing;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who pays, as it is sent; {@link CheckBilling} makes a {@link Billing} of it.
 *
 * @param cardOwner left out when the card is the customer's own
 */
public record BillingForm(
        @Valid @NotNull @Nullable TypedPerson customer, @Valid @Nullable TypedPerson cardOwner) {

    /** Somebody as he was typed. */
    public record TypedPerson(
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) @Nullable
            String name,

            @NotNull @Nullable LocalDate birthDate,

            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.LINE) @Nullable
            String phone,

            @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.LINE) @Nullable
            String taxId) {

        /** Nothing of it belongs in a log. */
        @Override
        public String toString() {
            return "somebody";
        }
    }
}
