package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.ledger.LedgerCheck;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has the link sees the video: nobody comes to have it by thinking. */
@HouseTest
@Import(Shelf.class)
class LinkTests extends FanOrder {

    private final ShoutoutTable table;
    private final HandOver handOver;
    private final TransactionTemplate transaction;

    LinkTests(
            House house,
            Shelf shelf,
            LedgerCheck check,
            ShoutoutTable table,
            HandOver handOver,
            TransactionTemplate transaction) {
        super(house, shelf, check);
        this.table = table;
        this.handOver = handOver;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("viggio 33: a link is 128 bits in 22 characters, and another one for each order")
    void aLinkIsLongAndItsOrdersOwn() {
        var one = link(delivered());
        var other = link(delivered());
        assertThat(one).matches("/s/[A-Za-z0-9_-]{22}");
        assertThat(other).matches("/s/[A-Za-z0-9_-]{22}").isNotEqualTo(one);
    }

    /** The same order with all that is known of it, delivered twice from the same state: chance is what differs. */
    @Test
    @DisplayName("viggio 33: a link does not follow from its order's number or id, nor from anything of it")
    void aLinkFollowsFromNothing() {
        Orders.offer(bo, 15_000, 30); // nobody holds so long: it is charged, and delivered as soon as it is ready
        var id = ordered();
        Orders.handIn(bo, id, shelf.shoutoutInProcessing(bo)).expect(202);
        assertThat(linkIfItWereReady(id)).isNotEqualTo(linkIfItWereReady(id));
    }

    private String linkIfItWereReady(String id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var order = ShoutoutId.of(id);
            handOver.ready(table.lock(order).orElseThrow());
            return table.find(order).orElseThrow().work().link();
        }));
    }
}
