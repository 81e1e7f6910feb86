package dev.ovation.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void aShareRoundsDownAndTheRestAddsUp() {
        var random = new SplittableRandom(42);
        for (int i = 0; i < 10_000; i++) {
            var gross = Money.of(random.nextLong(1, 1_000_000_00L), "USD");
            var commission = gross.share(new BasisPoints(random.nextInt(0, 10_001)));
            var rest = gross.minus(commission);
            assertThat(commission.plus(rest)).isEqualTo(gross);
            assertThat(commission.amount()).isBetween(0L, gross.amount());
        }
    }

    @Test
    void aFifthOfNineNinetyNineIsOneNinetyNine() {
        assertThat(Money.of(999, "USD").share(new BasisPoints(2000))).isEqualTo(Money.of(199, "USD"));
    }

    @Test
    void currenciesDoNotMix() {
        var dollars = Money.of(1, "USD");
        var euros = Money.of(1, "EUR");
        assertThatThrownBy(() -> dollars.plus(euros)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dollars.compareTo(euros)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverflowIsAnErrorAndNotAFortune() {
        var most = Money.of(Long.MAX_VALUE, "USD");
        assertThatThrownBy(() -> most.plus(Money.of(1, "USD"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.share(new BasisPoints(2000))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isPrintedWithTheDigitsOfItsCurrency() {
        assertThat(Money.of(1299, "USD")).hasToString("12.99 USD");
        assertThat(Money.of(1299, "JPY")).hasToString("1299 JPY");
        assertThat(Money.of(1299, "KWD")).hasToString("1.299 KWD");
    }
}
