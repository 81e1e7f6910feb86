package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.EndPause.Paused;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lists an offer again when its pause is over; a pause that was made longer has a later one of these. */
@Component
class EndPause implements Job<Paused> {

    /** Whose offer, and until when. */
    record Paused(PerformerId performer, Instant until) {
        String name() {
            return performer + "/" + until.getEpochSecond();
        }
    }

    static final JobKind<Paused> KIND = JobKind.light("end-shoutout-pause", Paused.class);

    private final OfferTable table;
    private final ListOffer listOffer;
    private final TransactionOperations transaction;

    EndPause(OfferTable table, ListOffer listOffer, TransactionOperations transaction) {
        this.table = table;
        this.listOffer = listOffer;
        this.transaction = transaction;
    }

    @Override
    public JobKind<Paused> kind() {
        return KIND;
    }

    @Override
    public void run(Paused paused) {
        transaction.executeWithoutResult(_ -> table.lock(paused.performer()).ifPresent(listOffer::list));
    }
}
