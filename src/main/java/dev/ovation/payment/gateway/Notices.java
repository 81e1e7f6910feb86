package dev.ovation.payment.gateway;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A gateway that calls us when something happened. */
public interface Notices extends Gateway {

    /**
     * That something happened to a charge; what, is asked: notices are late and overtake each other.
     *
     * @param id the same for every delivery of the same notice
     */
    record Notice(String id, UUID payment) {}

    /** Empty when the raw bytes are not genuinely the gateway's, or too old. */
    Optional<Notice> read(byte[] body, Function<String, @Nullable String> headers);
}
