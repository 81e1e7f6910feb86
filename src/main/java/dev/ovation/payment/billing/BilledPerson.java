package dev.ovation.payment.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of full age as his bank knows him.
 *
 * @param phone in the form of E.164, such as +5511987654321
 * @param taxId digits and capitals without punctuation; null when the gateway does not ask for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BilledPerson(String name, LocalDate birthDate, String phone, @Nullable String taxId) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "somebody";
    }
}
