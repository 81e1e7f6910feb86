package dev.ovation.demo;

import dev.ovation.demo.Cast.Role;
import dev.ovation.performer.Application;
import dev.ovation.performer.ApplyAsPerformer;
import dev.ovation.performer.ChangeProfile;
import dev.ovation.performer.DecideApplication;
import dev.ovation.platform.identity.AccountId;
import java.time.LocalDate;

/** Takes one performer of the cast through application, decision, profile, plans and offer, as a real one would go. */
@DemoOnly
class HirePerformer {

    private static final LocalDate BORN = LocalDate.of(1994, 5, 17);

    private final ApplyAsPerformer apply;
    private final DecideApplication decide;
    private final ChangeProfile profile;
    private final SellPlans plans;
    private final OfferShoutouts shoutouts;

    HirePerformer(
            ApplyAsPerformer apply,
            DecideApplication decide,
            ChangeProfile profile,
            SellPlans plans,
            OfferShoutouts shoutouts) {
        this.apply = apply;
        this.decide = decide;
        this.profile = profile;
        this.plans = plans;
        this.shoutouts = shoutouts;
    }

    void hire(Role role, AccountId performer, AccountId staff) {
        var form = new Application.Form(
                role.handle(), role.stageName(), role.bio(), role.country(), BORN, role.categories(), role.links());
        decide.approve(apply.apply(performer, form).id(), staff);
        profile.change(
                performer,
                new ChangeProfile.Change(
                        null,
                        null,
                        role.tagline(),
                        null,
                        role.location(),
                        role.languages(),
                        null,
                        null,
                        null,
                        null,
                        null));
        plans.sell(role, performer);
        shoutouts.offer(role, performer);
    }
}
