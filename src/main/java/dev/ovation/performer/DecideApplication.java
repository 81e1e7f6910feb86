package dev.ovation.performer;

import dev.ovation.account.Accounts;
import dev.ovation.performer.Application.Approved;
import dev.ovation.performer.Application.Rejected;
import dev.ovation.performer.Application.State;
import dev.ovation.performer.Application.Submitted;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff says yes or no to an application, once. A yes makes the role and the page in the same transaction; a
 * no frees the handle and has a reason that the applicant is told. The same decision again changes nothing,
 * another one is refused with {@link PerformerRefused.AlreadyDecided}.
 */
@Component
public class DecideApplication {

    private final ApplicationTable applications;
    private final HandleTable handles;
    private final OpenPage openPage;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    DecideApplication(
            ApplicationTable applications,
            HandleTable handles,
            OpenPage openPage,
            Accounts accounts,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.applications = applications;
        this.handles = handles;
        this.openPage = openPage;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void approve(ApplicationId id, AccountId by) {
        decide(id, new Approved(by, clock.instant()));
    }

    /** @param reason as the applicant reads it */
    @Transactional
    public void reject(ApplicationId id, AccountId by, String reason) {
        decide(id, new Rejected(by, clock.instant(), reason));
    }

    private void decide(ApplicationId id, State decision) {
        var application = applications.byId(id).orElseThrow(RequestRefused.NotFound::new);
        if (applications.decide(id, decision)) {
            follow(application, decision);
        } else if (!applications.byId(id).orElseThrow().state().word().equals(decision.word())) {
            throw new PerformerRefused.AlreadyDecided();
        }
    }

    private void follow(Application application, State decision) {
        var form = application.form();
        switch (decision) {
            case Submitted _ -> throw new IllegalArgumentException("To wait is no decision");
            case Approved approved -> {
                accounts.giveRole(application.account(), Role.PERFORMER, approved.by());
                openPage.of(application);
                events.publishEvent(new ApplicationApproved(
                        application.id(), application.account(), form.stageName(), form.handle()));
                events.publishEvent(AuditedChange.of(
                        approved.by(), "application.approved", application.id().asOwner()));
            }
            case Rejected rejected -> {
                handles.free(application.account());
                events.publishEvent(new ApplicationRejected(
                        application.id(), application.account(), form.stageName(), rejected.reason()));
                events.publishEvent(AuditedChange.of(
                                rejected.by(), "application.rejected", application.id().asOwner())
                        .because(rejected.reason()));
            }
        }
    }
}
