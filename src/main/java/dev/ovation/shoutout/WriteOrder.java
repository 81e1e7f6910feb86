package dev.ovation.shoutout;

import dev.ovation.payment.Begun;
import dev.ovation.payment.PayWith;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.http.RequestRefused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a new order on the offer's present terms, and the charge that it waits for; asking comes after it. */
@Component
class WriteOrder {

    /** An order and the charge that it waits for. */
    record Written(Shoutout order, Begun charge) {}

    private final ForbiddenWords forbiddenWords;
    private final FreePlaces places;
    private final Deals deals;
    private final ShoutoutTable table;
    private final GuestOrders guests;
    private final OrderNumbers numbers;
    private final ShoutoutCharges charges;
    private final Payments payments;
    private final InstantSource clock;

    WriteOrder(
            ForbiddenWords forbiddenWords,
            FreePlaces places,
            Deals deals,
            ShoutoutTable table,
            GuestOrders guests,
            OrderNumbers numbers,
            ShoutoutCharges charges,
            Payments payments,
            InstantSource clock) {
        this.forbiddenWords = forbiddenWords;
        this.places = places;
        this.deals = deals;
        this.table = table;
        this.guests = guests;
        this.numbers = numbers;
        this.charges = charges;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Written write(ShoutoutId id, PerformerCard performer, Buyer buyer, NewShoutout wanted) {
        forbiddenWords.check(wanted.wish());
        var offer = places.lock(performer.id());
        if (!offer.price().equals(wanted.expectedPrice())) {
            throw new ShoutoutRefused.PriceChanged(offer.price());
        }
        if (!offer.isFor(wanted.wish().occasion())) {
            throw new RequestRefused.BadFields("occasion", "not_offered", "This performer makes no videos for that.");
        }
        var order = new Shoutout(
                id,
                numbers.next(),
                performer.id(),
                buyer,
                wanted.wish(),
                deals.on(offer),
                ShoutoutState.AWAITING_PAYMENT,
                new PaymentId(id.value()),
                deals.timesFrom(clock.instant()),
                null,
                Work.NONE,
                Feedback.NONE);
        var charge = charges.of(order, performer.stageName(), PayWith.of(wanted.method()), wanted.billing());
        if (!table.add(order, buyer.isGuest() ? guests.hash(id) : null, offer.maxOpen())) {
            throw new ShoutoutRefused.TooManyOpen();
        }
        return new Written(order, payments.begin(charge));
    }
}
