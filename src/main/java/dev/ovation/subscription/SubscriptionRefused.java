package dev.ovation.subscription;

import dev.ovation.platform.http.Refusal;
import java.util.Map;

/** What the subscription module refuses. */
public abstract sealed class SubscriptionRefused extends Refusal {

    private SubscriptionRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** One live subscription per fan and performer. */
    static final class AlreadySubscribed extends SubscriptionRefused {
        private final SubscriptionId present;

        AlreadySubscribed(SubscriptionId present) {
            super(Kind.CONFLICT, "already_subscribed", "You are subscribed to this performer already.");
            this.present = present;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("subscriptionId", present);
        }
    }

    /** Nobody pays himself. */
    static final class OwnPlan extends SubscriptionRefused {
        OwnPlan() {
            super(Kind.CONFLICT, "own_plan", "You cannot subscribe to yourself.");
        }
    }

    /** The performer offers it no more. */
    static final class PlanArchived extends SubscriptionRefused {
        PlanArchived() {
            super(Kind.CONFLICT, "plan_archived", "This plan is not offered any more. Choose another one.");
        }
    }

    /** What is over cannot be cancelled or taken back. */
    static final class NotRunning extends SubscriptionRefused {
        NotRunning() {
            super(Kind.CONFLICT, "subscription_not_running", "This subscription is not running. Subscribe again.");
        }
    }

    /** Plans are few, so that people can choose. */
    static final class TooManyPlans extends SubscriptionRefused {
        TooManyPlans(int most) {
            super(Kind.CONFLICT, "too_many_plans", "There can be " + most + " plans. Archive one first.");
        }
    }
}
