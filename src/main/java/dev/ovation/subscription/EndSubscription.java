package dev.ovation.subscription;

import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Ends a subscription: the right to see goes, and its fan is told, unless nothing was ever paid. */
@Component
class EndSubscription {

    private final Standing standing;
    private final SubscriptionNews news;
    private final InstantSource clock;

    EndSubscription(Standing standing, SubscriptionNews news, InstantSource clock) {
        this.standing = standing;
        this.news = news;
        this.clock = clock;
    }

    void end(Subscription subscription, EndReason reason) {
        standing.store(subscription.ended(reason, clock.instant()));
        if (reason != EndReason.NEVER_PAID) {
            news.ended(subscription);
        }
    }
}
