package dev.ovation.demo;

import dev.ovation.demo.Cast.Role;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.subscription.Period;
import dev.ovation.subscription.Plans;
import dev.ovation.subscription.Terms;
import java.util.Currency;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;

/** Offers the plans of one performer of the cast. */
@DemoOnly
class SellPlans {

    private final Plans plans;
    private final Currency currency;

    SellPlans(Plans plans, @Value("${ovation.currency:USD}") String currency) {
        this.plans = plans;
        this.currency = Currency.getInstance(currency);
    }

    void sell(Role role, AccountId performer) {
        for (var offer : role.plans()) {
            var period = Period.valueOf(offer.period().toUpperCase(Locale.ROOT));
            var price = new Money(offer.price(), currency);
            plans.offer(performer, new Terms(offer.name(), price, period, offer.benefits()));
        }
    }
}
