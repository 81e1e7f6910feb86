package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;

/** A card was declined; the buyer can use another one for a while. */
public record ShoutoutPaymentFailed(
        PaymentId payment,
        Recipient recipient,
        String number,
        String performer,
        Money price,
        Instant payBy,
        OrderPage order)
        implements Announcement {

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number", number, "performer", performer, "price", price, "payBy", payBy, "order", order.path());
    }
}
