package dev.ovation.shoutout;

import dev.ovation.payment.PayWith;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.Payments;
import dev.ovation.payment.billing.BillingForm;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.jobs.Jobs;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tries another card for an order whose last one was declined, while its window is open and the performer has a place;
 * or for a video that is there, when the bank refused what it had promised. The price stays what it was.
 */
@Component
public class PayAgain {

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final FreePlaces places;
    private final ShoutoutCharges charges;
    private final Performers performers;
    private final Payments payments;
    private final Jobs jobs;
    private final TransactionOperations transaction;
    private final ShoutoutSettings settings;
    private final InstantSource clock;

    PayAgain(
            ShoutoutTable table,
            MoveShoutout moves,
            FreePlaces places,
            ShoutoutCharges charges,
            Performers performers,
            Payments payments,
            Jobs jobs,
            TransactionOperations transaction,
            ShoutoutSettings settings,
            InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.places = places;
        this.charges = charges;
        this.performers = performers;
        this.payments = payments;
        this.jobs = jobs;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param attempt from the caller's key: again under it goes on with the same payment
     * @param method a saved one; null for the checkout
     * @param billing who pays, where the gateway asks
     */
    public Payment pay(
            PaymentId attempt,
            ShoutoutId id,
            Viewer buyer,
            @Nullable PaymentMethodId method,
            @Nullable BillingForm billing) {
        if (buyer.accountId().isEmpty() && method != null) {
            throw new RequestRefused.BadFields("paymentMethodId", "not_for_guests", "Sign in to use a saved method.");
        }
        var known = payments.find(attempt).isPresent();
        transaction.executeWithoutResult(_ -> {
            var order = table.lock(id)
                    .filter(found -> found.isBoughtBy(buyer))
                    .orElseThrow(RequestRefused.NotFound::new);
            if (!known) {
                begin(order, attempt, method, billing);
            }
        });
        return payments.send(attempt);
    }

    private void begin(
            Shoutout order,
            PaymentId attempt,
            @Nullable PaymentMethodId method,
            @Nullable BillingForm billing) {
        var performer = performers.byId(order.performer());
        var again = order.waitsForAnotherCard() ? forTheVideo(order, attempt) : forThePlace(order, attempt);
        if (performer.hidden()) {
            throw new ShoutoutRefused.Unavailable(NotNow.OFF);
        }
        var charge = charges.of(again, performer.stageName(), PayWith.of(method), billing);
        moves.move(order, again);
        payments.begin(charge);
    }

    private Shoutout forThePlace(Shoutout order, PaymentId attempt) {
        if (!order.is(ShoutoutState.PAYMENT_FAILED)) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        if (!order.canBePaidAt(clock.instant())) {
            throw new ShoutoutRefused.WindowOver();
        }
        places.take(order.performer());
        return order.payingAgain(
                attempt,
                charges.modeFor(order.deal().deliveryDays()),
                clock.instant().plus(settings.placeWithin()));
    }

    /** Nothing is left to wait for, so nothing is held; a checkout that is open since the last attempt is closed. */
    private Shoutout forTheVideo(Shoutout order, PaymentId attempt) {
        var before = order.payment();
        jobs.now(GiveMoneyBack.KIND, before.toString(), new GiveMoneyBack.Given(before));
        return order.payingForTheVideo(attempt);
    }
}
