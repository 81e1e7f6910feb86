package dev.ovation.shoutout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One performer's offer as it must be, and its places: whoever orders needs a free one, and so does who pays late. */
final class ModelOffer {

    private final List<Supplier<ModelOrder>> orders = new ArrayList<>();
    private boolean available;
    private long price;
    private int places;
    private @Nullable Instant pausedUntil;

    void offered(boolean now, long cents, int atOnce, @Nullable Instant pause) {
        available = now;
        price = cents;
        places = atOnce;
        pausedUntil = pause;
    }

    void ordered(Supplier<ModelOrder> order) {
        orders.add(order);
    }

    /** More than there are, where the performer wants fewer now, or has to film something again. */
    long takenAt(Instant now) {
        return orders.stream().filter(order -> order.get().takesPlaceAt(now)).count();
    }

    boolean isOneFreeAt(Instant now) {
        return takenAt(now) < places;
    }

    /** Why nobody gets a place now, if so. */
    String refusalAt(Instant now) {
        if (!available || pausedUntil != null && now.isBefore(pausedUntil)) {
            return "shoutouts_unavailable";
        }
        return isOneFreeAt(now) ? ModelOrder.DONE : "too_many_open";
    }

    /** @param expected the price that the buyer saw */
    String order(long expected, Instant now) {
        var refusal = refusalAt(now);
        return !refusal.equals("shoutouts_unavailable") && expected != price ? "price_changed" : refusal;
    }
}
