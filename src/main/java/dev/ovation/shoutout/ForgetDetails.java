package dev.ovation.shoutout;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** A buyer wants the names and words of his order forgotten before their time, once it is over. */
@Component
public class ForgetDetails {

    private final ShoutoutTable table;
    private final PruneOrders pruneOrders;
    private final InstantSource clock;

    ForgetDetails(ShoutoutTable table, PruneOrders pruneOrders, InstantSource clock) {
        this.table = table;
        this.pruneOrders = pruneOrders;
        this.clock = clock;
    }

    /** @throws ShoutoutRefused.WrongState while something can still become of it */
    public void forget(ShoutoutId id, Viewer buyer) {
        var order = table.find(id)
                .filter(found -> found.isBoughtBy(buyer))
                .orElseThrow(RequestRefused.NotFound::new);
        if (order.isPruned()) {
            return;
        }
        if (!order.mayBePrunedAt(clock.instant())) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        pruneOrders.prune(List.of(id));
    }
}
