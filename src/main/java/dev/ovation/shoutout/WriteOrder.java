package dev.ovation.shoutout;

import dev.ovation.payment.PayWith;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.http.RequestRefused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a new order on the offer's present terms, and begins its first payment. */
@Component
class WriteOrder {

    private final ForbiddenWords forbiddenWords;
    private final FreePlaces places;
    private final Deals deals;
    private final ShoutoutTable table;
    private final GuestOrders guests;
    private final BeginPayment beginPayment;
    private final InstantSource clock;

    WriteOrder(
            ForbiddenWords forbiddenWords,
            FreePlaces places,
            Deals deals,
            ShoutoutTable table,
            GuestOrders guests,
            BeginPayment beginPayment,
            InstantSource clock) {
        this.forbiddenWords = forbiddenWords;
        this.places = places;
        this.deals = deals;
        this.table = table;
        this.guests = guests;
        this.beginPayment = beginPayment;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(ShoutoutId id, PerformerCard performer, Buyer buyer, NewShoutout wanted) {
        forbiddenWords.check(wanted.wish());
        var offer = places.take(performer.id());
        if (!offer.price().equals(wanted.expectedPrice())) {
            throw new ShoutoutRefused.PriceChanged(offer.price());
        }
        if (!offer.isFor(wanted.wish().occasion())) {
            throw new RequestRefused.BadFields("occasion", "not_offered", "This performer makes no videos for that.");
        }
        var order = new Shoutout(
                id,
                table.nextNumber(),
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
        table.add(order, buyer.isGuest() ? guests.hash(id) : null);
        beginPayment.first(order, performer.stageName(), PayWith.of(wanted.method()));
    }
}
