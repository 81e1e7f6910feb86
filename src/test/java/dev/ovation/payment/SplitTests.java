package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.BasisPoints;
import dev.ovation.platform.money.Money;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How every sale is shared out, with any percentages and any sum. */
class SplitTests {

    final Owner seller = Owner.of("performer", UUID.randomUUID());
    final Owner agency = Owner.of("agency", UUID.randomUUID());

    @Test
    @DisplayName("viggio 37: the shares of ten thousand random sales come to the gross to the cent")
    void sharesOfTenThousandSalesComeToTheGrossToTheCent() {
        var random = new SplittableRandom(37);
        for (int i = 0; i < 10_000; i++) {
            var gross = Money.of(random.nextLong(1, 1L << random.nextInt(1, 40)), "USD");
            var commission = random.nextInt(0, 10_001);
            var share = random.nextInt(0, 10_001 - commission);
            var split = Split.of(gross, new BasisPoints(commission), seller).with(agency, new BasisPoints(share));

            assertThat(split.total()).isEqualTo(gross);
            assertThat(split.shares()).hasSize(2).allMatch(part -> part.amount().amount() >= 0);
            assertThat(split.commission()).isEqualTo(floor(gross, commission));
            assertThat(split.shares().getLast().amount()).isEqualTo(floor(gross, share));
            // the two that are rounded down lose less than a cent each, and the seller has it
            var exact = gross.amount() * (double) (10_000 - commission - share) / 10_000;
            assertThat(split.seller().amount().amount() - exact).isBetween(-0.01, 2.0);
        }
    }

    @Test
    @DisplayName("viggio 26: ten thousand sales given back piece by piece take from nobody what he has not")
    void whatIsGivenBackPieceByPieceComesToTheSaleToTheCent() {
        var random = new SplittableRandom(26);
        for (int i = 0; i < 10_000; i++) {
            var gross = Money.of(random.nextLong(1, 1L << random.nextInt(1, 40)), "USD");
            var commission = random.nextInt(0, 10_001);
            var sale = Split.of(gross, new BasisPoints(commission), seller)
                    .with(agency, new BasisPoints(random.nextInt(0, 10_001 - commission)));
            assertThat(sale.shrunkTo(gross)).isEqualTo(sale);

            var before = sale;
            for (var left = gross.amount(); left > 0; ) {
                left -= random.nextInt(4) == 0 ? 1 : random.nextLong(1, left + 1);
                var after = sale.shrunkTo(Money.of(left, "USD"));
                assertThat(after.total().amount()).isEqualTo(left);
                before.minus(after); // refuses that somebody would get something by a refund
                before = after;
            }
            assertThat(before.total().isZero()).isTrue();
        }
    }

    @Test
    @DisplayName("viggio 37: shares of more than all are refused")
    void nobodyCanBePromisedMoreThanAll() {
        var split = Split.of(Money.of(100_000, "USD"), new BasisPoints(9_000), seller);
        assertThatThrownBy(() -> split.with(agency, new BasisPoints(1_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(split.with(agency, new BasisPoints(1_000)).seller().amount()).isEqualTo(Money.of(0, "USD"));
    }

    private static Money floor(Money gross, int basisPoints) {
        var exact = java.math.BigInteger.valueOf(gross.amount()).multiply(java.math.BigInteger.valueOf(basisPoints));
        return new Money(exact.divide(java.math.BigInteger.valueOf(10_000)).longValueExact(), gross.currency());
    }
}
