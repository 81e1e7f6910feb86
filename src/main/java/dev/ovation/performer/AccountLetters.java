package dev.ovation.performer;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.platform.identity.AccountClosed;
import dev.ovation.platform.identity.AccountClosing;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.AccountSuspended;
import dev.ovation.platform.identity.SuspensionLifted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Who may not act is not shown either: in no list, on no page, with no post. A letter may come late, twice or
 * after a newer one, so each only says that the account's present state is worth a look.
 */
@Component
class AccountLetters {

    private final Accounts accounts;
    private final ProfileTable profiles;
    private final ListingTable listings;

    AccountLetters(Accounts accounts, ProfileTable profiles, ListingTable listings) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.listings = listings;
    }

    @ApplicationModuleListener
    void on(AccountSuspended letter) {
        look(letter.account());
    }

    @ApplicationModuleListener
    void on(AccountClosed letter) {
        look(letter.account());
    }

    @ApplicationModuleListener
    void on(AccountClosing letter) {
        look(letter.account());
    }

    @ApplicationModuleListener
    void on(SuspensionLifted letter) {
        look(letter.account());
    }

    private void look(AccountId account) {
        var hidden = !accounts.byId(account).map(Account::isHereToStay).orElse(false);
        profiles.ofAccount(account).ifPresent(performer -> {
            profiles.hide(performer, hidden);
            listings.hide(performer, hidden);
        });
    }
}
