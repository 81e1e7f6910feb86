package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.payment.PaymentState;
import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.CloseCardWindow.Window;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends an order whose video is there and whose buyer found no card that pays for it. */
@Component
class CloseCardWindow implements Job<Window> {

    /** Of which order. */
    record Window(ShoutoutId shoutout) {}

    /** Tried for weeks: a gateway that is silent now says one day how it ended. */
    static final JobKind<Window> KIND =
            JobKind.light("close-shoutout-card-window", Window.class).attempts(500);

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final Payments payments;
    private final MediaLibrary media;
    private final DeliveryNews news;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    CloseCardWindow(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            Payments payments,
            MediaLibrary media,
            DeliveryNews news,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.payments = payments;
        this.media = media;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public JobKind<Window> kind() {
        return KIND;
    }

    /** First nobody can pay any more; whoever paid a moment before has his video by then. */
    @Override
    public void run(Window window) {
        table.find(window.shoutout())
                .filter(Shoutout::waitsForAnotherCard)
                .map(order -> payments.byId(order.payment()))
                .filter(payment -> payment.is(PaymentState.CREATED) || payment.is(PaymentState.REQUIRES_ACTION))
                .ifPresent(payment -> payments.close(payment.id()));
        transaction.executeWithoutResult(_ -> table.lock(window.shoutout())
                .filter(Shoutout::waitsForAnotherCard)
                .ifPresent(this::end));
    }

    private void end(Shoutout order) {
        var ended = order.ended(ShoutoutState.EXPIRED, clock.instant(), null);
        moveShoutout.move(order, ended, Step.EXPIRED, "not_paid");
        media.release(order.id().asOwner());
        news.neverPaid(ended);
    }
}
