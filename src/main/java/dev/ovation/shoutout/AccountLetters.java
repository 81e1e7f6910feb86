package dev.ovation.shoutout;

import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountClosed;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.AccountSuspended;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.WithdrawAll.Whose;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who may not act makes no videos: whoever waits for one gets his money back at once, not at the deadline. */
@Component("shoutoutAccountLetters")
class AccountLetters {

    private final Performers performers;
    private final Jobs jobs;

    AccountLetters(Performers performers, Jobs jobs) {
        this.performers = performers;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(AccountSuspended letter) {
        withdrawAll(letter.account());
    }

    @ApplicationModuleListener
    void on(AccountClosed letter) {
        withdrawAll(letter.account());
    }

    private void withdrawAll(AccountId account) {
        performers
                .ofAccount(account)
                .ifPresent(performer -> jobs.now(WithdrawAll.KIND, performer.toString(), new Whose(performer)));
    }
}
