package dev.ovation.payment;

import static java.util.Objects.requireNonNull;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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

    private final PaymentTable table;
    private final RefundTable refunds;
    private final ReconciliationTable repairs;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ApplyAnswer(
            PaymentTable table,
            RefundTable refunds,
            ReconciliationTable repairs,
            Consequences consequences,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.refunds = refunds;
        this.repairs = repairs;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Each is news of another payment.
     *
     * @return the payments that it was written onto, as they are now; the others were changed since they were read
     */
    @Transactional
    Map<PaymentId, Payment> apply(List<News> news) {
        var applied = step(news.stream().map(ApplyAnswer::firstOf).toList());
        // The money came and went before we heard of it: both happened, so both are written.
        var second = news.stream()
                .filter(each -> applied.containsKey(each.payment()) && cardOfMissedCapture(each) != null)
                .map(each -> each.onto(table.find(each.payment()).orElseThrow()))
                .toList();
        if (second.isEmpty()) {
            return applied;
        }
        var then = step(second);
        if (then.size() < second.size()) {
            throw new IllegalStateException("Changed by somebody else while they were locked: "
                    + second.stream().map(News::payment).toList());
        }
        applied.putAll(then);
        return applied;
    }

    private Map<PaymentId, Payment> step(List<News> news) {
        var changes = news.stream().map(this::change).toList();
        var written = table.change(changes);
        changes.stream()
                .filter(change -> written.containsKey(change.seen().id()) && change.endsRefund())
                .filter(change -> !refunds.end(change.seen().id(), change.returned(), change.at()))
                .forEach(change -> events.publishEvent(new RefundRefused(change.seen().id())));
        consequences.follow(moves(news, written));
        moves(news.stream().filter(News::swept).toList(), written)
                .forEach(move -> repairs.add(move, clock.instant()));
        return written;
    }

    private static List<Moved> moves(List<News> news, Map<PaymentId, Payment> written) {
        return news.stream()
                .filter(each -> written.containsKey(each.payment()))
                .map(each -> new Moved(
                        each.seen(), requireNonNull(written.get(each.payment())), card(each.answer()), each.request()))
                .filter(move -> move.changesState() || move.returnsMoney())
                .toList();
    }

    private Change change(News news) {
        var seen = news.seen();
        var next = stateAfter(seen, news.answer());
        var returned = returned(seen, news.answer());
        if (next != seen.state() && !seen.state().mayBecome(next)
                || returned.compareTo(seen.payment().returned()) < 0) {
            events.publishEvent(new GatewayContradicts(seen.id(), seen.state(), news.answer().word()));
            return unmoved(news, null, seen.payment().returned());
        }
        var open = isAnswered(news, next) ? null : seen.asked();
        return next == seen.state() ? unmoved(news, open, returned) : moved(news, next, open);
    }

    /** A refund that the gateway would not make is over; to everything else it comes round one day. */
    private static boolean isAnswered(News news, PaymentState next) {
        var asked = news.seen().asked();
        return asked == null || asked.isAnsweredBy(next) || news.settles() && asked == Ask.REFUND;
    }

    private static News firstOf(News news) {
        var card = cardOfMissedCapture(news);
        var nothing = Money.zero(news.seen().payment().amount().currency());
        return card == null ? news : news.saying(new Answer.Taken(card, nothing));
    }

    private static @Nullable Card cardOfMissedCapture(News news) {
        var seen = news.seen();
        if (!seen.state().mayBecome(PaymentState.CAPTURED) || seen.state() == PaymentState.DISPUTED) {
            return null;
        }
        return switch (news.answer()) {
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
            // What we may not tell it in the same words again has nothing to wait for.
            case Answer.Unheard _ when seen.state() == PaymentState.CREATED && seen.asked() == null ->
                PaymentState.CANCELLED;
            case Answer.Unheard _ -> seen.state();
        };
    }

    private static Money returned(StoredPayment seen, Answer answer) {
        return switch (answer) {
            case Answer.Taken taken -> taken.returned();
            case Answer.Disputed disputed -> disputed.returned();
            case Answer.Returned _ -> seen.payment().amount();
            default -> seen.payment().returned();
        };
    }

    /** Also what stays is written: a slower answer that was asked for earlier must find that it is out of date. */
    private Change unmoved(News news, @Nullable Ask open, Money returned) {
        var seen = news.seen();
        var payment = seen.payment();
        var now = clock.instant();
        return new Change(
                seen,
                seen.state(),
                open,
                Patience.next(seen.state(), open, seen.checks() + 1, movedAt(payment, now), now),
                seen.checks() + 1,
                payment.checkoutUrl(),
                payment.method(),
                payment.failure(),
                returned,
                false,
                now,
                news.notice());
    }

    private Change moved(News news, PaymentState next, @Nullable Ask open) {
        var payment = news.seen().payment();
        var answer = news.answer();
        var card = card(answer);
        var now = clock.instant();
        return new Change(
                news.seen(),
                next,
                open,
                Patience.next(next, open, 0, now, now),
                0,
                answer instanceof Answer.Open page ? page.checkoutUrl() : payment.checkoutUrl(),
                card == null ? payment.method() : card.label(),
                failure(answer),
                returned(news.seen(), answer),
                next == PaymentState.CAPTURED && payment.receipt() == null,
                now,
                news.notice());
    }

    /** When its money was taken, or went back. */
    private static Instant movedAt(Payment payment, Instant now) {
        var receipt = payment.receipt();
        return receipt == null ? now : Objects.requireNonNullElse(receipt.returnedAt(), receipt.paidAt());
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
            case Answer.Unheard _ -> new Payment.Failure("abandoned", "The payment was left before it was made.");
            default -> null;
        };
    }
}
