package dev.ovation.payment.billing;

import static java.util.Objects.requireNonNull;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.ovation.payment.billing.BillingForm.TypedPerson;
import dev.ovation.platform.http.Refusal.FieldError;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.BirthDate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what a gateway would refuse, before it is asked, and all of it at once. What nobody asks for is not taken.
 */
@Component
public class CheckBilling {

    private final TaxIds taxIds;
    private final InstantSource clock;

    CheckBilling(TaxIds taxIds, InstantSource clock) {
        this.taxIds = taxIds;
        this.clock = clock;
    }

    /**
     * @param need of the gateway that will be asked; empty when it wants to know nothing
     * @return null when nothing was sent and nothing has to be
     */
    public @Nullable Billing check(@Nullable BillingForm sent, Optional<BillingNeed> need) {
        if (sent == null) {
            if (need.filter(BillingNeed::required).isPresent()) {
                throw new RequestRefused.BadFields("billing", "not_null", "Who pays, and whose card is it?");
            }
            return null;
        }
        var country = need.orElseThrow(() -> new RequestRefused.BadFields(
                        "billing", "not_asked", "Nobody needs to know that here, so we do not take it."))
                .taxIdOf();
        var faults = new ArrayList<FieldError>();
        var customer = person("billing.customer", requireNonNull(sent.customer()), country, faults);
        var owner = sent.cardOwner() == null
                ? customer
                : person("billing.cardOwner", sent.cardOwner(), country, faults);
        if (customer == null || owner == null) {
            throw new RequestRefused.BadFields(faults);
        }
        return new Billing(customer, owner);
    }

    /** Null when something of it is wrong; what, is among the faults then. */
    private @Nullable BilledPerson person(
            String path, TypedPerson typed, @Nullable String country, List<FieldError> faults) {
        var before = faults.size();
        var birthDate = requireNonNull(typed.birthDate());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        BirthDate.faultOf(birthDate, today).ifPresent(fault -> faults.add(switch (fault) {
            case OUT_OF_RANGE ->
                new FieldError(path + ".birthDate", fault.code(), "This cannot be a date of birth.");
            case TOO_YOUNG -> new FieldError(path + ".birthDate", fault.code(), "Who pays is 18 or older.");
        }));
        var phone = phone(requireNonNull(typed.phone()));
        if (phone.isEmpty()) {
            faults.add(new FieldError(
                    path + ".phone",
                    "not_a_phone_number",
                    "A number with its country's code, such as +55 11 98765 4321"));
        }
        var taxId = typed.taxId() == null ? "" : TaxIds.plain(typed.taxId());
        checkTaxId(path + ".taxId", taxId, country).ifPresent(faults::add);
        return faults.size() > before
                ? null
                : new BilledPerson(
                        requireNonNull(typed.name()).strip(),
                        birthDate,
                        phone.orElseThrow(),
                        taxId.isEmpty() ? null : taxId);
    }

    private Optional<FieldError> checkTaxId(String field, String taxId, @Nullable String country) {
        if (country == null) {
            return taxId.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldError(field, "not_asked", "Nobody needs to know that here."));
        }
        if (taxId.isEmpty()) {
            return Optional.of(new FieldError(field, "not_blank", "The tax number is missing."));
        }
        return taxIds.isRight(country, taxId)
                ? Optional.empty()
                : Optional.of(new FieldError(field, "check_digit", "This number is not right: is a digit wrong?"));
    }

    /** Loads what it knows of a country when the first number of it comes. */
    private static Optional<String> phone(String typed) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, null);
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }
}
