package dev.ovation.shoutout;

import dev.ovation.platform.money.Money;
import java.util.HashMap;
import java.util.Map;

/**
 * What happens to a buyer's money, as a fact of mails: they say one thing about money that is {@code held} and another
 * about money that was {@code charged}.
 */
public record MoneyBack(Money amount, MoneyMode mode) {

    static MoneyBack of(Deal deal) {
        return new MoneyBack(deal.price(), deal.money());
    }

    Map<String, Object> and(Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put(mode.word(), amount);
        return all;
    }
}
