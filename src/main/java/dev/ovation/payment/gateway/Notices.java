package dev.ovation.payment.gateway;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A gateway that calls us when something happened. */
public interface Notices extends Gateway {

    /** What a gateway tells; what exactly happened is asked, because notices are late and overtake each other. */
    sealed interface Notice {

        /** The same for every delivery of the same notice. */
        String id();

        /** The gateway's own word for what it tells of. */
        String type();

        /** Something happened to a charge. */
        record OfPayment(String id, String type, UUID payment) implements Notice {}

        /** Something else: gateways tell of much that nobody asked for, and of more from year to year. */
        record OfSomethingElse(String id, String type) implements Notice {}
    }

    /** Empty when the raw bytes are not genuinely the gateway's, or too old. */
    Optional<Notice> read(byte[] body, Function<String, @Nullable String> headers);
}
