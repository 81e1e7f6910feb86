package dev.ovation.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.payment.Payment;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.money.Money;
import dev.ovation.subscription.Agreement;
import dev.ovation.subscription.Period;
import dev.ovation.subscription.PlanId;
import dev.ovation.subscription.Subscription;
import dev.ovation.subscription.SubscriptionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subscription as its fan sees it: what was agreed, not what the plan costs by now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        SubscriptionId id,
        @Schema(allowableValues = {"pending", "active", "past_due", "cancelled", "ended"}) String state,
        PerformerCard performer,
        AgreedPlan plan,
        Money price,
        @Nullable Instant currentPeriodEnd,
        boolean cancelAtPeriodEnd,
        Instant createdAt,
        @Nullable Payment payment) {

    /** The plan as it was agreed. */
    record AgreedPlan(PlanId id, String name, Money price, Period period) {

        static AgreedPlan of(Agreement agreement) {
            return new AgreedPlan(agreement.plan(), agreement.planName(), agreement.price(), agreement.period());
        }
    }

    static SubscriptionView of(Subscription subscription, PerformerCard performer, @Nullable Payment payment) {
        var agreement = subscription.agreement();
        return new SubscriptionView(
                subscription.id(),
                subscription.word(),
                performer,
                AgreedPlan.of(agreement),
                agreement.price(),
                subscription.periodEnd().orElse(null),
                subscription instanceof Subscription.Ending,
                agreement.createdAt(),
                payment);
    }
}
