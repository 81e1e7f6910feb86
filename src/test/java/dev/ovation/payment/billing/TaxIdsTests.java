package dev.ovation.payment.billing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers from the authorities' own examples; nobody's. */
class TaxIdsTests {

    private final TaxIds taxIds = new TaxIds(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @DisplayName("viggio 18: a tax id's check digits are right")
    @CsvSource({
        "BR, 529.982.247-25",
        "BR, 111 444 777 35",
        "DE, 86 095 742 719",
        "DE, 65929970489",
        "PL, 44051401359",
        "SE, 811228-9874",
        "FR, 30 23 217 600 053"
    })
    void rightOnes(String country, String typed) {
        assertThat(taxIds.isRight(country, TaxIds.plain(typed))).isTrue();
    }

    @ParameterizedTest
    @DisplayName("viggio 18: a wrong check digit, a digit too few or too many, and digits that are none are found")
    @CsvSource({
        "BR, 529.982.247-26",
        "BR, 529.982.247-2",
        "BR, 529.982.247-255",
        "BR, 111.111.111-11",
        "BR, 00000000000",
        "BR, ٥٢٩٩٨٢٢٤٧٢٥",
        "BR, 5299822472A",
        "DE, 86095742718",
        "DE, 06095742719",
        "DE, 12345678903",
        "DE, 11233456784",
        "DE, 11223456785",
        "DE, 8609574271",
        "PL, 44051401358",
        "PL, 4405140135",
        "SE, 12",
        "SE, 123456789012345678901"
    })
    void wrongOnes(String country, String typed) {
        assertThat(taxIds.isRight(country, TaxIds.plain(typed))).isFalse();
    }

    /** What a typing hand gets wrong most often. */
    @Test
    @DisplayName("viggio 18: any one digit that is wrong is found")
    void anyOneDigit() {
        for (var number : new String[] {"BR52998224725", "DE86095742719"}) {
            var country = number.substring(0, 2);
            var right = number.substring(2);
            for (var at = 0; at < right.length(); at++) {
                for (var digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(taxIds.isRight(country, typed)).as(country + typed).isEqualTo(typed.equals(right));
                }
            }
        }
    }
}
