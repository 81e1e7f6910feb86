package dev.ovation.payment;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.platform.logging.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway said about a payment.
 *
 * @param seen the payment as it was read before the gateway was asked
 * @param settles whether it answers the open question, whatever it says; otherwise it is news by the way
 * @param notice the notice that made us ask; null for none
 * @param swept whether nobody told us to ask, and we looked by ourselves
 * @param request on whose behalf we asked
 */
record News(
        StoredPayment seen,
        Answer answer,
        boolean settles,
        @Nullable String notice,
        boolean swept,
        @Nullable String request) {

    /** On behalf of the request that is served now. */
    News(StoredPayment seen, Answer answer, boolean settles, @Nullable String notice, boolean swept) {
        this(seen, answer, settles, notice, swept, RequestId.current());
    }

    PaymentId payment() {
        return seen.id();
    }

    News saying(Answer other) {
        return new News(seen, other, settles, notice, swept, request);
    }

    /** The same, to be written onto what was made of it meanwhile; its notice is written already. */
    News onto(StoredPayment now) {
        return new News(now, answer, settles, null, swept, request);
    }
}
