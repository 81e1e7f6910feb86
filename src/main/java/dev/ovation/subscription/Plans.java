package dev.ovation.subscription;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.money.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to plans: a performer offers, changes and archives them. A new price is for those who come after it. */
@Component
public class Plans {

    private final PlanTable table;
    private final Performers performers;
    private final Amounts amounts;
    private final Ids ids;
    private final InstantSource clock;

    Plans(PlanTable table, Performers performers, Amounts amounts, Ids ids, InstantSource clock) {
        this.table = table;
        this.performers = performers;
        this.amounts = amounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Offers a new plan.
     *
     * @throws RequestRefused.BadFields when the price is out of bounds or the name is blank
     * @throws SubscriptionRefused.TooManyPlans when there are enough
     */
    @Transactional
    public Plan offer(AccountId account, Terms terms) {
        var performer = performerOf(account);
        check(terms.name(), terms.price());
        demandRoom(table.lock(performer));
        var plan = new Plan(
                new PlanId(ids.next()),
                performer,
                terms.name(),
                terms.price(),
                terms.period(),
                terms.benefits(),
                false);
        table.add(plan, clock.instant());
        tellPriceFrom(performer);
        return plan;
    }

    /** Changes one of the performer's own plans; refuses as {@link #offer} does, also when it is offered again. */
    @Transactional
    public Plan change(AccountId account, PlanId id, UnaryOperator<Plan> change) {
        var performer = performerOf(account);
        var all = table.lock(performer);
        var plan = all.stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(RequestRefused.NotFound::new);
        var changed = change.apply(plan);
        check(changed.name(), changed.price());
        if (plan.archived() && !changed.archived()) {
            demandRoom(all);
        }
        table.save(changed);
        tellPriceFrom(performer);
        return changed;
    }

    /** A performer's own plans, archived ones last. */
    @Transactional(readOnly = true)
    public List<Plan> own(AccountId account) {
        return table.of(performerOf(account));
    }

    private void check(String name, Money price) {
        if (name.isBlank()) {
            throw new RequestRefused.BadFields("name", "not_blank", "A plan needs a name.");
        }
        amounts.check("price", price, Limits.PRICE);
    }

    private static void demandRoom(List<Plan> all) {
        if (all.stream().filter(plan -> !plan.archived()).count() >= Limits.PLANS) {
            throw new SubscriptionRefused.TooManyPlans(Limits.PLANS);
        }
    }

    private PerformerId performerOf(AccountId account) {
        return performers.ofAccount(account).orElseThrow(RequestRefused.NotAllowed::new);
    }

    private void tellPriceFrom(PerformerId performer) {
        var least = table.offered(performer).stream().map(Plan::monthly).min(Money::compareTo);
        performers.setPriceFrom(performer, least.orElse(null));
    }
}
