package dev.ovation.shoutout;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place that moves an order; most moves are a line in its story. */
@Component
class MoveShoutout {

    private final ShoutoutTable table;
    private final StepTable steps;
    private final OrderMetrics metrics;
    private final InstantSource clock;

    MoveShoutout(ShoutoutTable table, StepTable steps, OrderMetrics metrics, InstantSource clock) {
        this.table = table;
        this.steps = steps;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Whoever decides by the state holds the order's lock. What happened may leave the order where it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Shoutout before, Shoutout after) {
        if (!isAllowed(before.state(), after.state()) || !table.change(before, after)) {
            throw new IllegalStateException(
                    "Order %s is not moved from %s to %s".formatted(before.id(), before.state(), after.state()));
        }
        if (before.state() != after.state()) {
            metrics.came(after.state());
        }
    }

    void move(Shoutout before, Shoutout after, Step step) {
        move(before, after, step, null);
    }

    /** @param note a code or somebody's words about it */
    void move(Shoutout before, Shoutout after, Step step, @Nullable String note) {
        move(before, after);
        note(after, step, note);
    }

    private static boolean isAllowed(ShoutoutState before, ShoutoutState after) {
        return before == after || before.mayBecome(after);
    }

    /** Something happened that leaves it where it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Shoutout order, Step step, @Nullable String note) {
        steps.add(order.id(), step, clock.instant(), note);
    }
}
