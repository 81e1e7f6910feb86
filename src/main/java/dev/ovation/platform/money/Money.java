package dev.ovation.platform.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Objects;

/**
 * A sum of money: a whole number of minor units ({@code 1299} is 12.99 in USD) with its ISO currency. Never a float.
 * Arithmetic refuses to overflow and to mix currencies.
 */
public record Money(long amount, Currency currency) implements Comparable<Money> {

    /** What callers send may lack a currency, or name none: that is no money. */
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(long amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(amount), currency);
    }

    /** The part of this sum that the share takes, rounded down: the remainder stays with whoever is named last. */
    public Money share(BasisPoints share) {
        return new Money(Math.floorDiv(Math.multiplyExact(amount, share.value()), 10_000L), currency);
    }

    /** As much of this sum as the part is of the whole, rounded down. */
    public Money share(Money part, Money whole) {
        var product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(sameCurrency(part).amount));
        return new Money(product.divide(BigInteger.valueOf(sameCurrency(whole).amount)).longValueExact(), currency);
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amount, sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix %s and %s".formatted(currency, other.currency));
        }
        return other;
    }

    /** For logs and receipts' fall-back only; people read what the web client formats by locale. */
    @Override
    public String toString() {
        return "%s %s"
                .formatted(
                        java.math.BigDecimal.valueOf(amount, Math.max(0, currency.getDefaultFractionDigits())),
                        currency);
    }
}
