package dev.ovation.platform.http;

import dev.ovation.platform.Settings;
import dev.ovation.platform.money.Money;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** Checks sums that callers send: in the one currency of this installation, within bounds that the refusal names. */
@Component
public class Amounts {

    /** What may be asked for one thing, in minor units. */
    public record Range(long min, long max) {}

    private final Currency currency;

    Amounts(Settings settings) {
        currency = settings.currency();
    }

    public Currency currency() {
        return currency;
    }

    /**
     * Gives back what was given.
     *
     * @throws RequestRefused.BadFields naming the field
     */
    public Money check(String field, Money given, Range range) {
        checkCurrency(field, given);
        if (given.amount() < range.min() || given.amount() > range.max()) {
            throw new RequestRefused.BadFields(
                    field + ".amount",
                    "out_of_range",
                    "From %s to %s.".formatted(new Money(range.min(), currency), new Money(range.max(), currency)));
        }
        return given;
    }

    /** @throws RequestRefused.BadFields naming the field */
    public void checkCurrency(String field, Money given) {
        if (!given.currency().equals(currency)) {
            throw new RequestRefused.BadFields(
                    field + ".currency", "unsupported_currency", "Only " + currency + " is taken here.");
        }
    }
}
