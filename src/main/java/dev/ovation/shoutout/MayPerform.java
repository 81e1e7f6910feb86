package dev.ovation.shoutout;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody can make a video: by the account itself, which knows before any letter was read. */
@Component
class MayPerform {

    private final Performers performers;
    private final Accounts accounts;
    private final OfferTable offers;

    MayPerform(Performers performers, Accounts accounts, OfferTable offers) {
        this.performers = performers;
        this.accounts = accounts;
        this.offers = offers;
    }

    boolean now(PerformerId performer) {
        var account = performers.byId(performer).account();
        return accounts.byId(account).map(Account::isHereToStay).orElse(false);
    }

    /**
     * The same, asked by whoever makes an order the performer's once more: a suspension at this moment is seen here, or
     * waits for the offer's lock and then finds that order among those it ends ({@link WithdrawAll}).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean fromNowOn(PerformerId performer) {
        offers.lock(performer);
        return now(performer);
    }
}
