package dev.ovation.shoutout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where one buyer's money is as it must be, how much of it is left, and what the ledger says of it. */
final class ModelMoney implements Cloneable {

    static final Duration HOLD = Duration.ofDays(7);
    static final Duration CHECKOUT = Duration.ofHours(24);

    /** The gateway's words for it, where it has any. */
    enum Place {
        OPEN,
        HELD,
        TAKEN,
        DISPUTED,
        NOWHERE
    }

    Place place = Place.OPEN;
    boolean givenBack;
    private boolean earned;
    private long left;
    private Instant until;

    /** @param cents of which everybody's share is a whole number */
    ModelMoney(long cents, Instant now) {
        left = cents;
        until = now.plus(CHECKOUT);
    }

    boolean is(Place wanted) {
        return place == wanted;
    }

    void atCheckout(Instant now) {
        place = Place.OPEN;
        until = now.plus(CHECKOUT);
    }

    void held(Instant then) {
        place = Place.HELD;
        until = then;
    }

    void taken() {
        place = Place.TAKEN;
    }

    void gone() {
        givenBack |= place == Place.TAKEN;
        place = Place.NOWHERE;
    }

    /** What was delivered once stays earned, also while it is made again. */
    void earn() {
        earned = true;
    }

    long left() {
        return left;
    }

    void returned(long cents) {
        left -= cents;
    }

    /** When the checkout or the hold ends by itself. */
    @Nullable
    Instant endsAt() {
        return is(Place.OPEN) || is(Place.HELD) ? until : null;
    }

    long sellersShare() {
        return is(Place.TAKEN) && earned ? left * 80 / 100 : 0;
    }

    /** By kind of account. */
    Map<String, Long> inTheLedger() {
        var sums = new TreeMap<String, Long>();
        if (is(Place.TAKEN)) {
            sums.put("gateway", -left);
            if (earned) {
                sums.put("earnings", sellersShare());
                sums.put("commission", left - sellersShare());
            } else {
                sums.put("prepaid", left);
            }
        }
        return sums;
    }

    ModelMoney copy() {
        try {
            return (ModelMoney) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
