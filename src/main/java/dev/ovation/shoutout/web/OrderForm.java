package dev.ovation.shoutout.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.billing.BillingForm;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.money.Money;
import dev.ovation.shoutout.ForWhom;
import dev.ovation.shoutout.NewShoutout;
import dev.ovation.shoutout.Occasion;
import dev.ovation.shoutout.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order as it is sent: nothing of it is taken that was not understood. */
record OrderForm(
        @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.LINE) @Nullable
        String performer,

        @JsonProperty("for") @NotNull @Nullable ForWhom forWhom,

        @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) @Nullable
        String to,

        @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) @Nullable
        String from,

        @Nullable Occasion occasion,

        @NotBlank @Size(max = Limits.INSTRUCTIONS_CHARS) @Pattern(regexp = Texts.LINES) @Nullable
        String instructions,

        @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable
        String giftMessage,

        @JsonProperty("public") @NotNull @Nullable Boolean open,

        @Email(regexp = ".+@.+\\..+") @Size(max = Limits.EMAIL_CHARS) @Pattern(regexp = Texts.LINE) @Nullable
        String email,

        @Pattern(regexp = "(?i)(en|de)([-_].*)?") @Size(max = Limits.NAME_CHARS) @Nullable
        String locale,

        @NotNull @Nullable Money expectedPrice,
        @Valid @Nullable BillingForm billing,
        @Nullable PaymentMethodId paymentMethodId) {

    // Phones put a space behind what they complete.
    OrderForm {
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** @param spoken the language of the request, for guests who name none */
    NewShoutout order(Locale spoken) {
        return new NewShoutout(
                Objects.requireNonNull(performer),
                wish(),
                email,
                locale == null ? spoken : Locale.forLanguageTag(locale.replace('_', '-')),
                Objects.requireNonNull(expectedPrice),
                billing,
                paymentMethodId);
    }

    private Wish wish() {
        var name = Objects.requireNonNull(to).strip();
        var giver = from == null ? "" : from.strip();
        if (giver.isEmpty() && forWhom == ForWhom.SOMEONE_ELSE) {
            throw new RequestRefused.BadFields("from", "not_blank", "Who is it from?");
        }
        return new Wish(
                Objects.requireNonNull(forWhom),
                name,
                giver.isEmpty() ? name : giver,
                occasion,
                Objects.requireNonNull(instructions).strip(),
                giftMessage == null || giftMessage.isBlank() ? null : giftMessage.strip(),
                Objects.requireNonNull(open));
    }
}
