package dev.ovation.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.ovation.payment.gateway.Notices.Notice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says: that something happened, and when. Gateways add members as they like.
 *
 * @param charge to which one; null when it is about something else
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NoticeBody(String id, String type, @Nullable UUID charge, Instant at) {

    Notice notice() {
        return charge == null ? new Notice.OfSomethingElse(id, type) : new Notice.OfPayment(id, type, charge);
    }
}
