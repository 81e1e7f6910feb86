package dev.ovation.shoutout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The places of one performer as they must be: whoever orders needs a free one, and so does whoever pays late. */
final class ModelPlaces {

    private final List<ModelOrder> orders = new ArrayList<>();
    private int most;

    void offered(int places) {
        most = places;
    }

    void ordered(ModelOrder order) {
        orders.add(order);
    }

    /** More than there are, where the performer wants fewer now, or has to film something again. */
    long takenAt(Instant now) {
        return orders.stream().filter(order -> order.takesPlaceAt(now)).count();
    }

    boolean isOneFreeAt(Instant now) {
        return takenAt(now) < most;
    }
}
