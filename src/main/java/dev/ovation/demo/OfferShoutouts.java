package dev.ovation.demo;

import dev.ovation.demo.Cast.Role;
import dev.ovation.platform.Settings;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.shoutout.ChangeOffer;

/** Says for one performer of the cast that personal videos can be ordered. */
@DemoOnly
class OfferShoutouts {

    private final OrderBook book;
    private final ChangeOffer change;
    private final Settings settings;

    OfferShoutouts(OrderBook book, ChangeOffer change, Settings settings) {
        this.book = book;
        this.change = change;
        this.settings = settings;
    }

    void offer(Role role, AccountId performer) {
        for (var terms : book.offersOf(role.handle())) {
            var price = new Money(terms.price(), settings.currency());
            change.change(
                    performer,
                    new ChangeOffer.Wanted(
                            true, price, terms.days(), null, terms.hint(), terms.occasions(), null, null));
        }
    }
}
