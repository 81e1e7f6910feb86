package dev.ovation.subscription;

import dev.ovation.payment.PaymentId;
import dev.ovation.performer.Performers;
import dev.ovation.subscription.Subscription.PastDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells a fan what became of a subscription. */
@Component
class SubscriptionNews {

    private final Performers performers;
    private final ApplicationEventPublisher events;

    SubscriptionNews(Performers performers, ApplicationEventPublisher events) {
        this.performers = performers;
        this.events = events;
    }

    void ended(Subscription subscription) {
        var agreement = subscription.agreement();
        var performer = performers.byId(agreement.performer());
        events.publishEvent(
                new SubscriptionEnded(subscription.id(), agreement.fan(), performer.stageName(), performer.handle()));
    }

    void renewalFailed(PastDue late, PaymentId payment) {
        var agreement = late.agreement();
        var performer = performers.byId(agreement.performer());
        events.publishEvent(
                new RenewalFailed(payment, agreement.fan(), performer.stageName(), agreement.price(), late.graceEnd()));
    }
}
