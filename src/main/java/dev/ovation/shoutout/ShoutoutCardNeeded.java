package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;

/** The bank refused what it had promised, and the video is there: another card is wanted. */
public record ShoutoutCardNeeded(
        PaymentId payment,
        Recipient recipient,
        String number,
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
        return Map.of("number", number, "price", price, "payBy", payBy, "order", order.path());
    }
}
