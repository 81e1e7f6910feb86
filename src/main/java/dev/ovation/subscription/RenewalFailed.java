package dev.ovation.subscription;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;

/** A renewal was declined; it is tried again until the grace is over. */
public record RenewalFailed(PaymentId payment, AccountId fan, String performer, Money price, Instant graceEnd)
        implements Announcement {

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(fan);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("performer", performer, "price", price, "graceEnd", graceEnd, "library", "/library");
    }
}
