package dev.ovation.shoutout;

import dev.ovation.platform.metrics.Counter;
import dev.ovation.platform.metrics.DatabaseGauges;
import dev.ovation.platform.metrics.Gauge;
import dev.ovation.platform.metrics.Metrics;
import java.util.List;
import org.springframework.stereotype.Component;

/** How orders stand, and how they come to stand there. */
@Component
class OrderMetrics implements DatabaseGauges {

    private final ShoutoutListTable lists;
    private final Counter moves;

    OrderMetrics(ShoutoutListTable lists, Metrics metrics) {
        this.lists = lists;
        moves = metrics.counter("ovation_order_moves_total", "Orders that came into a state.", "state");
        for (var state : ShoutoutState.values()) {
            moves.expect(state.word());
        }
    }

    /** Counts once it is committed. */
    void came(ShoutoutState state) {
        moves.addAfterCommit(state.word());
    }

    @Override
    public List<Gauge> read() {
        return List.of(new Gauge("ovation_orders", "Orders by their state.", "state", lists.countByState()));
    }
}
