package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Map;

/** A performer has to film an order after all: the bank that had taken its money gave it back. */
public record ShoutoutRequestResumed(
        ShoutoutId shoutout,
        Recipient recipient,
        String number,
        Money yours,
        Instant deadline)
        implements Announcement {

    @Override
    public String key() {
        return shoutout + "/" + deadline;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number", number, "yours", yours, "deadline", deadline, "request", "/studio/requests/" + shoutout);
    }
}
