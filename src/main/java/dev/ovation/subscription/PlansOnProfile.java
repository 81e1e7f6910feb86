package dev.ovation.subscription;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.PlanOffer;
import dev.ovation.performer.ProfilePart;
import dev.ovation.platform.identity.Viewer;
import org.springframework.stereotype.Component;

/** Shows on a performer's page what one can subscribe to. */
@Component
class PlansOnProfile implements ProfilePart {

    private final PlanTable table;

    PlansOnProfile(PlanTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Object partFor(PerformerId performer, Viewer viewer) {
        return table.offered(performer).stream()
                .map(plan -> new PlanOffer(
                        plan.id().value(),
                        plan.name(),
                        plan.price(),
                        plan.period().word(),
                        plan.benefits(),
                        null))
                .toList();
    }
}
