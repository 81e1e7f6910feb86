package dev.ovation.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Counts who did what how often, in this process. Bounded: the least used subjects are forgotten first. Loopback
 * addresses are not counted per address: they are the operator's own machine or a proxy that did not say whom it speaks
 * for.
 */
@Component
public class RateLimits {

    private record Subject(Rate rate, String who) {}

    private final Cache<Subject, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final TimeMeter time;

    RateLimits(InstantSource clock) {
        time = new ClockMeter(clock);
    }

    /**
     * Takes one of the subject's turns. Refuses with {@link RequestRefused.TooManyRequests} when none is left.
     *
     * @return how many are taken now, this one included; zero when nobody counts
     */
    public long take(Rate rate, String who) {
        if (rate.perAddress() && isLoopback(who)) {
            return 0;
        }
        var probe = bucket(rate, who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RequestRefused.TooManyRequests(rate, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return rate.times() - probe.getRemainingTokens();
    }

    /** Gives a turn back that turned out not to count. */
    public void giveBack(Rate rate, String who) {
        bucket(rate, who).addTokens(1);
    }

    private Bucket bucket(Rate rate, String who) {
        return buckets.get(
                new Subject(rate, who),
                subject -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(rate.times())
                                .refillGreedy(rate.times(), rate.per())
                                .build())
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private record ClockMeter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
