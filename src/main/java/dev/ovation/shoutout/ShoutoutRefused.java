package dev.ovation.shoutout;

import dev.ovation.platform.http.Refusal;
import dev.ovation.platform.money.Money;
import java.util.Map;

/** What the shoutout module refuses. */
public abstract sealed class ShoutoutRefused extends Refusal {

    private ShoutoutRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** The offer changed since the buyer saw it; the present price is in the answer. */
    static final class PriceChanged extends ShoutoutRefused {

        private final transient Money price;

        PriceChanged(Money price) {
            super(Kind.CONFLICT, "price_changed", "The price has changed. Look at it again before you order.");
            this.price = price;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("price", price);
        }
    }

    /** This performer takes no orders now. */
    static final class Unavailable extends ShoutoutRefused {

        private final NotNow reason;

        Unavailable(NotNow reason) {
            super(Kind.CONFLICT, "shoutouts_unavailable", "No videos can be ordered here at the moment.");
            this.reason = reason;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("reason", reason);
        }
    }

    /** As many orders are under way as the performer wants at once. */
    static final class TooManyOpen extends ShoutoutRefused {
        TooManyOpen() {
            super(Kind.CONFLICT, "too_many_open", "There are as many orders as can be filmed. Come back in a while.");
        }
    }

    /** Whoever made the video may not act any more, and makes no other one. */
    static final class PerformerGone extends ShoutoutRefused {
        PerformerGone() {
            super(Kind.CONFLICT, "performer_gone", "Nobody can make this video again. Give the money back instead.");
        }
    }

    /** Nobody orders from himself, nor claims a guest's order of his own video. */
    static final class OwnOffer extends ShoutoutRefused {
        OwnOffer() {
            super(Kind.CONFLICT, "own_offer", "This is your own offer.");
        }
    }

    /** The order stands where this cannot be done; its state is in the answer. */
    static final class WrongState extends ShoutoutRefused {

        private final transient ShoutoutState state;

        WrongState(ShoutoutState state) {
            super(Kind.CONFLICT, "shoutout_state", "This cannot be done with this order any more.");
            this.state = state;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("state", state);
        }
    }

    /** The time for this video is over. */
    static final class DeadlinePassed extends ShoutoutRefused {
        DeadlinePassed() {
            super(Kind.CONFLICT, "deadline_passed", "The deadline of this order has passed.");
        }
    }

    /** The time in which another card can be used, or a complaint be made, is over. */
    static final class WindowOver extends ShoutoutRefused {
        WindowOver() {
            super(Kind.CONFLICT, "window_over", "The time for this is over.");
        }
    }

    /** The order belongs to an account already. */
    static final class AlreadyClaimed extends ShoutoutRefused {
        AlreadyClaimed() {
            super(Kind.CONFLICT, "already_claimed", "This order belongs to an account already.");
        }
    }

    /** Nothing is filmed for what nobody has paid for. */
    static final class NotPaid extends ShoutoutRefused {
        NotPaid() {
            super(Kind.CONFLICT, "not_paid", "This order is not paid for.");
        }
    }

    /** The video is its buyer's, or about to be. */
    static final class AlreadyDelivered extends ShoutoutRefused {
        AlreadyDelivered() {
            super(Kind.CONFLICT, "already_delivered", "The video is on its way to its buyer; it cannot be replaced.");
        }
    }

    /** One complaint to an order. */
    static final class AlreadyComplained extends ShoutoutRefused {
        AlreadyComplained() {
            super(Kind.CONFLICT, "already_complained", "You have complained about this video already.");
        }
    }

    /** The media is no video that can be shown here. */
    static final class NotShoutoutMedia extends ShoutoutRefused {
        NotShoutoutMedia() {
            super(Kind.CONFLICT, "not_shoutout_media", "Only a video can be used here.");
        }
    }
}
