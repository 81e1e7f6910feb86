package dev.ovation.purchase;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fan gave a performer something extra. */
public record TipReceived(
        PaymentId payment,
        AccountId performer,
        Money amount,
        @Nullable String message) implements Announcement {

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(performer);
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of("amount", amount, "studio", "/studio"));
        if (message != null) {
            facts.put("message", message);
        }
        return facts;
    }
}
