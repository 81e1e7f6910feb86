package dev.ovation.payment;

import dev.ovation.platform.logging.RequestId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The money was taken and shared out, of one payment or of several that were written together. Heard in the same
 * transaction by those who give the right that it buys.
 *
 * @param requests by which each was settled, where a request did it
 */
public record PaymentsSettled(List<Payment> payments, Map<PaymentId, @Nullable String> requests) {

    public PaymentsSettled {
        payments = List.copyOf(payments);
    }

    static PaymentsSettled of(List<Moved> moves) {
        var requests = new HashMap<PaymentId, @Nullable String>();
        moves.forEach(move -> requests.put(move.now().id(), move.request()));
        return new PaymentsSettled(moves.stream().map(Moved::now).toList(), requests);
    }

    /** Those for one of these purposes. */
    public Stream<Payment> of(String... kinds) {
        return payments.stream().filter(payment -> payment.isFor(kinds));
    }

    /** Does what follows of each, on behalf of the request that settled it. */
    public void forEach(Consumer<Payment> deed) {
        payments.forEach(payment -> about(payment.id(), () -> deed.accept(payment)));
    }

    /** Does what follows of one, on behalf of the request that settled it. */
    public void about(PaymentId payment, Runnable deed) {
        try (var _ = RequestId.carry(requests.get(payment))) {
            deed.run();
        }
    }
}
