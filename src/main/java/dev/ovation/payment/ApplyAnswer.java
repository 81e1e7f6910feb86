package dev.ovation.payment;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Card;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that moves a payment: what the gateway said is written if nobody changed the payment since it was read,
 * together with the ledger's posting and with what the selling modules do about it.
 *
 * <p>The payment was read before the gateway was asked. If it is still the same, the answer is at least as new as
 * anything applied before, in whatever order notices came; if not, the caller reads and asks again.
 */
@Component
class ApplyAnswer {

    private static final Logger log = LoggerFactory.getLogger(ApplyAnswer.class);

    private final PaymentTable table;
    private final Consequences consequences;
    private final InstantSource clock;

    ApplyAnswer(PaymentTable table, Consequences consequences, InstantSource clock) {
        this.table = table;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * @param settles whether it answers the open question, whatever it says; otherwise it is news by the way
     * @return false when the payment was changed since it was read, and nothing was done
     */
    @Transactional
    boolean apply(StoredPayment seen, Answer answer, boolean settles) {
        var card = cardOfMissedCapture(seen, answer);
        if (card == null) {
            return step(seen, answer, settles);
        }
        // The money came and went before we heard of it: both happened, so both are written.
        return step(seen, new Answer.Taken(card), settles)
                && step(table.find(seen.id()).orElseThrow(), answer, settles);
    }

    private boolean step(StoredPayment seen, Answer answer, boolean settles) {
        var next = stateAfter(seen, answer);
        if (next != seen.state() && !seen.state().mayBecome(next)) {
            log.error("Payment {} is {} and its gateway says {}", seen.id(), seen.state(), answer);
            return table.change(seen, unmoved(seen, null)).isPresent();
        }
        var open = settles || seen.asked() == null || seen.asked().isAnsweredBy(next) ? null : seen.asked();
        var now = table.change(seen, next == seen.state() ? unmoved(seen, open) : moved(seen, next, answer, open));
        if (next != seen.state()) {
            now.ifPresent(moved -> consequences.follow(seen, moved.payment(), card(answer)));
        }
        return now.isPresent();
    }

    private static @Nullable Card cardOfMissedCapture(StoredPayment seen, Answer answer) {
        if (!seen.state().mayBecome(PaymentState.CAPTURED) || seen.state() == PaymentState.DISPUTED) {
            return null;
        }
        return switch (answer) {
            case Answer.Returned returned -> returned.card();
            case Answer.Disputed disputed -> disputed.card();
            default -> null;
        };
    }

    private static PaymentState stateAfter(StoredPayment seen, Answer answer) {
        return switch (answer) {
            case Answer.Open _ -> PaymentState.REQUIRES_ACTION;
            case Answer.Held _ -> PaymentState.AUTHORISED;
            case Answer.Taken _ -> PaymentState.CAPTURED;
            case Answer.Declined _ -> PaymentState.FAILED;
            case Answer.Closed _ -> PaymentState.CANCELLED;
            case Answer.Returned _ -> PaymentState.REFUNDED;
            case Answer.Disputed _ -> PaymentState.DISPUTED;
            case Answer.Unheard _ -> seen.state();
        };
    }

    /** Also what stays is written: a slower answer that was asked for earlier must find that it is out of date. */
    private Change unmoved(StoredPayment seen, @Nullable Ask open) {
        var payment = seen.payment();
        var checkAt = Patience.next(seen.state(), open, seen.checks() + 1, clock.instant());
        return new Change(
                seen.state(),
                open,
                checkAt,
                seen.checks() + 1,
                payment.checkoutUrl(),
                payment.method(),
                payment.failure(),
                false,
                clock.instant());
    }

    private Change moved(StoredPayment seen, PaymentState next, Answer answer, @Nullable Ask open) {
        var card = card(answer);
        return new Change(
                next,
                open,
                Patience.next(next, open, 0, clock.instant()),
                0,
                answer instanceof Answer.Open page
                        ? page.checkoutUrl()
                        : seen.payment().checkoutUrl(),
                card == null ? seen.payment().method() : card.label(),
                failure(answer),
                next == PaymentState.CAPTURED && seen.payment().receipt() == null,
                clock.instant());
    }

    private static @Nullable Card card(Answer answer) {
        return switch (answer) {
            case Answer.Held held -> held.card();
            case Answer.Taken taken -> taken.card();
            default -> null;
        };
    }

    private static Payment.@Nullable Failure failure(Answer answer) {
        return switch (answer) {
            case Answer.Declined declined -> new Payment.Failure(declined.code(), declined.message());
            case Answer.Closed closed -> new Payment.Failure(closed.code(), closed.message());
            default -> null;
        };
    }
}
