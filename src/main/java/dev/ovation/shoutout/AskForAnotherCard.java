package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.platform.jobs.Jobs;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bank refuses what it had promised, and the video is there already: the buyer is asked for another card, for a
 * while. The video waits.
 */
@Component
class AskForAnotherCard {

    private final MoveShoutout moveShoutout;
    private final ShoutoutSettings settings;
    private final Jobs jobs;
    private final DeliveryNews news;
    private final InstantSource clock;

    AskForAnotherCard(
            MoveShoutout moveShoutout,
            ShoutoutSettings settings,
            Jobs jobs,
            DeliveryNews news,
            InstantSource clock) {
        this.moveShoutout = moveShoutout;
        this.settings = settings;
        this.jobs = jobs;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ask(Shoutout order, Payment refused) {
        if (order.work().trouble() == Work.Trouble.CAPTURE_REFUSED) {
            moveShoutout.note(order, Step.PAYMENT_FAILED, code(refused)); // another card did not pay either
            return;
        }
        var until = clock.instant().plus(settings.anotherCardWithin());
        var asked = order.captureRefused(until);
        moveShoutout.move(order, asked, Step.CAPTURE_REFUSED, code(refused));
        jobs.at(CloseCardWindow.KIND, order.id().toString(), new CloseCardWindow.Window(order.id()), until);
        news.captureRefused(asked, refused);
    }

    private static @Nullable String code(Payment refused) {
        var failure = refused.failure();
        return failure == null ? null : failure.code();
    }
}
