package dev.ovation.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.payment.billing.BillingNeed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong, driven in development: everything that a gateway does to its customers sooner or later.
 *
 * @param notices how notices travel
 * @param delaySeconds how late the late ones are, by the house's clock
 * @param slowMillis how long each answer takes
 * @param lostCalls how many calls from now on never arrive
 * @param silentCalls how many calls from now on are obeyed but not answered
 * @param declineCharges how many charges of kept methods from now on are declined
 * @param failCaptures how many captures of held money from now on fail
 * @param holdSeconds how long money is held from now on; zero for a gateway that cannot hold, null as is configured
 * @param billing what it wants to know from now on of who pays; null for nothing
 */
record Faults(
        @Nullable Travel notices,
        @Nullable Integer delaySeconds,
        @Nullable Integer slowMillis,
        @Nullable Integer lostCalls,
        @Nullable Integer silentCalls,
        @Nullable Integer declineCharges,
        @Nullable Integer failCaptures,
        @Nullable Integer holdSeconds,
        @Nullable BillingNeed billing) {

    /** How notices travel. */
    enum Travel {
        ON_TIME,
        LATE,
        /** Each comes twice, at the same time. */
        DOUBLED,
        /** The first of a charge is late, so that later ones overtake it. */
        REORDERED,
        NEVER;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST_MILLIS = 9_000;

    Faults {
        slowMillis = slowMillis == null ? 0 : Math.clamp(slowMillis, 0, LONGEST_MILLIS);
        notices = notices == null ? Travel.ON_TIME : notices;
        delaySeconds = delaySeconds == null ? 0 : delaySeconds;
        lostCalls = lostCalls == null ? 0 : lostCalls;
        silentCalls = silentCalls == null ? 0 : silentCalls;
        declineCharges = declineCharges == null ? 0 : declineCharges;
        failCaptures = failCaptures == null ? 0 : failCaptures;
    }
}
