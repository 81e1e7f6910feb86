package dev.ovation.shoutout;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes offers off the listing whose places are all taken, and lists them again when one is free. */
@Component
class ListFullOffers implements RecurringJob {

    private final OfferTable table;
    private final ListOffer listOffer;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ListFullOffers(OfferTable table, ListOffer listOffer, TransactionOperations transaction, InstantSource clock) {
        this.table = table;
        this.listOffer = listOffer;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "list-full-shoutout-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        table.listedWrong(clock.instant())
                .forEach(performer -> transaction.executeWithoutResult(
                        _ -> table.lock(performer).ifPresent(listOffer::list)));
    }
}
