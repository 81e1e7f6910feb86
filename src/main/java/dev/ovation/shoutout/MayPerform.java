package dev.ovation.shoutout;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import org.springframework.stereotype.Component;

/** Whether somebody can make a video: by the account itself, which knows before any letter was read. */
@Component
class MayPerform {

    private final Performers performers;
    private final Accounts accounts;

    MayPerform(Performers performers, Accounts accounts) {
        this.performers = performers;
        this.accounts = accounts;
    }

    boolean now(PerformerId performer) {
        var account = performers.byId(performer).account();
        return !accounts.byId(account).map(Account::isSuspended).orElse(true);
    }
}
