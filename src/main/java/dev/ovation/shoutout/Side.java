package dev.ovation.shoutout;

import static dev.ovation.shoutout.ShoutoutState.ACCEPTED;
import static dev.ovation.shoutout.ShoutoutState.DELIVERED;
import static dev.ovation.shoutout.ShoutoutState.OPEN;
import static dev.ovation.shoutout.ShoutoutState.PROCESSING;
import static dev.ovation.shoutout.Step.CAPTURE_REFUSED;
import static dev.ovation.shoutout.Step.EXPIRED;
import static dev.ovation.shoutout.Step.PAYMENT_FAILED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** From where somebody looks at an order, and what he can do from there. */
enum Side {
    BUYER,
    /** A buyer who shows a guest's token. */
    GUEST,
    PERFORMER,
    STAFF;

    /** Their notes are what a bank said to its customer. */
    private static final Set<Step> OF_THE_BANK = EnumSet.of(PAYMENT_FAILED, CAPTURE_REFUSED, EXPIRED);

    boolean seesPayment() {
        return this != PERFORMER;
    }

    ToldStep told(ToldStep step) {
        return seesPayment() || !OF_THE_BANK.contains(step.step()) ? step : step.withoutNote();
    }

    boolean seesShare() {
        return this == PERFORMER || this == STAFF;
    }

    /** Staff watches what everybody may, and what somebody complained about. */
    boolean seesLink(Shoutout order) {
        return this != STAFF || order.wish().open() || order.feedback().complaint() != null;
    }

    /** @param videoReady whether the video that was handed in is, so that its money is being taken */
    Set<Act> mayDo(Shoutout order, boolean videoReady, Instant now) {
        return switch (this) {
            case BUYER -> ofBuyer(order, now);
            case GUEST -> {
                var acts = ofBuyer(order, now);
                add(acts, Act.CLAIM, order.buyer().isGuest() && !order.isPruned());
                yield acts;
            }
            case PERFORMER -> ofPerformer(order, videoReady, now);
            case STAFF -> Set.of();
        };
    }

    private static Set<Act> ofBuyer(Shoutout order, Instant now) {
        var acts = EnumSet.noneOf(Act.class);
        add(acts, Act.CANCEL, ShoutoutState.NOT_BEGUN.contains(order.state()));
        add(acts, Act.PAY, order.canBePaidAt(now));
        add(acts, Act.RATE, order.mayBeRated());
        add(acts, Act.REACT, order.mayBeRated());
        add(acts, Act.COMPLAIN, order.mayBeComplainedAboutAt(now));
        add(acts, Act.FORGET, order.mayBePrunedAt(now) && !order.isPruned());
        return acts;
    }

    private static Set<Act> ofPerformer(Shoutout order, boolean videoReady, Instant now) {
        var acts = EnumSet.noneOf(Act.class);
        var inTime = !order.isDueAt(now);
        add(acts, Act.ACCEPT, order.is(OPEN) && inTime);
        add(acts, Act.REFUSE, order.is(OPEN) || order.is(ACCEPTED));
        var replaceable = order.is(PROCESSING) && (!videoReady || order.waitsForAnotherCard());
        add(acts, Act.DELIVER, (order.is(OPEN) || order.is(ACCEPTED) || replaceable) && inTime);
        return acts;
    }

    private static void add(Set<Act> acts, Act act, boolean possible) {
        if (possible) {
            acts.add(act);
        }
    }
}
