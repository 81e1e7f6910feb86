package dev.ovation.subscription;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;

/** Who subscribed to whom, under what, for how much: the same as long as the subscription lives. */
public record Agreement(
        SubscriptionId id,
        AccountId fan,
        PerformerId performer,
        PlanId plan,
        String planName,
        Money price,
        Period period,
        Instant createdAt) {}
