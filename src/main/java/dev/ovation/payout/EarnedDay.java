package dev.ovation.payout;

import dev.ovation.ledger.DaySum;
import dev.ovation.ledger.Movement;
import dev.ovation.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What a performer earned on one day.
 *
 * @param sales what was earned together with its money: subscriptions, single items, tips, and videos to order whose
 *     money was held until they were delivered
 * @param videos to order that were paid ahead and delivered
 * @param back what went back to buyers, below zero
 */
public record EarnedDay(LocalDate day, Money sales, Money videos, Money back) {

    static EarnedDay of(LocalDate day, List<DaySum> sums, Currency currency) {
        var sales = 0L;
        var videos = 0L;
        var back = 0L;
        for (var sum : sums) {
            if (sum.movement() == Movement.SALE_SHARE) {
                sales += sum.sum().amount();
            } else if (sum.movement() == Movement.EARNED_SHARE) {
                videos += sum.sum().amount();
            } else {
                back += sum.sum().amount();
            }
        }
        return new EarnedDay(day, new Money(sales, currency), new Money(videos, currency), new Money(back, currency));
    }
}
