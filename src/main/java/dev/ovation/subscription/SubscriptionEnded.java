package dev.ovation.subscription;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** A fan's subscription is over. */
public record SubscriptionEnded(SubscriptionId subscription, AccountId fan, String performer, String handle)
        implements Announcement {

    @Override
    public String key() {
        return subscription.toString();
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(fan);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("performer", performer, "page", "/@" + handle);
    }
}
