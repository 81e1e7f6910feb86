package dev.ovation.performer;

import dev.ovation.account.Accounts;
import dev.ovation.platform.identity.Permission;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the applicant that his words arrived, and those who may decide that somebody waits. */
@Component
class TellOfApplication {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TellOfApplication(Accounts accounts, ApplicationEventPublisher events, InstantSource clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction that stores it. */
    void received(Application application) {
        var form = application.form();
        events.publishEvent(new ApplicationReceived(
                application.id(), application.account(), form.stageName(), form.handle()));
        var now = clock.instant();
        accounts.whoMay(Permission.DECIDE_APPLICATIONS)
                .forEach(staff -> events.publishEvent(ApplicationsWait.at(staff, now)));
    }
}
