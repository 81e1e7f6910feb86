package dev.ovation.payment.billing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.pl.PESEL;
import org.springframework.stereotype.Component;

/** People's tax ids: whether their check digits are right, in the countries whose rule we know. */
@Component
class TaxIds {

    private record Brazilian(@CPF String number) {}

    private record Polish(@PESEL String number) {}

    private final Validator validator;

    TaxIds(Validator validator) {
        this.validator = validator;
    }

    /** Without the points and dashes that people write. */
    static String plain(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    /** @param plain of a country whose rule we do not know it only has to look like one; its gateway knows */
    boolean isRight(String country, String plain) {
        return switch (country) {
            case "BR" -> plain.matches("\\d{11}") && validator.validate(new Brazilian(plain)).isEmpty();
            case "DE" -> isGerman(plain);
            case "PL" -> plain.matches("\\d{11}") && validator.validate(new Polish(plain)).isEmpty();
            default -> plain.matches("[A-Z0-9]{4,20}");
        };
    }

    /** ISO 7064, MOD 11,10; of the first ten digits exactly one comes more than once, twice or three times. */
    private static boolean isGerman(String plain) {
        if (!plain.matches("[1-9]\\d{10}")) {
            return false;
        }
        var repeated = plain.substring(0, 10).chars().boxed().collect(groupingBy(digit -> digit, counting()))
                .values().stream().filter(times -> times > 1).toList();
        if (repeated.size() != 1 || repeated.getFirst() > 3) {
            return false;
        }
        var product = 10;
        for (var at = 0; at < 10; at++) {
            var sum = (plain.charAt(at) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == plain.charAt(10) - '0';
    }
}
