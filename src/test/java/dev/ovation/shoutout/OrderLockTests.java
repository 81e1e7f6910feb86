package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two things happen to one order at the same moment: each is held up until both are in the middle of their work. */
@HouseTest
@Import(Shelf.class)
class OrderLockTests extends FanOrder {

    /** Rows that nobody else gets until it lets go. */
    private record Grip(CountDownLatch go, Future<?> held) {

        void letGo() throws Exception {
            go.countDown();
            held.get();
        }
    }

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    OrderLockTests(House house, Shelf shelf, LedgerCheck check, JdbcClient sql, TransactionOperations transaction) {
        super(house, shelf, check);
        this.sql = sql;
        this.transaction = transaction;
        Orders.offer(bo, 15_000, 30); // nobody holds money so long: it is taken at once
    }

    @AfterEach
    void end() {
        hands.shutdownNow(); // also who holds a row, after a test that failed
        hands.close();
    }

    @Test
    void aVideoHandedInWhileItsMoneyGoesBack() throws Exception {
        var id = ordered();
        var video = shelf.shoutout(bo);
        var payment = paymentOf(id);
        var order = grip("select id from shoutout.shoutout where id = ? for update", UUID.fromString(id));
        var delivery = begun(() -> Orders.handIn(bo, id, video), 1);
        var refund = begun(() -> refund(payment), 2);
        order.letGo();
        delivery.get().expect(202);
        refund.get().expect(200);
        house.finish();
        assertThat(Orders.steps(Orders.look(fan.client(), id))).endsWith("uploaded", "delivered", "refunded");
    }

    @Test
    void aVideoThatBecomesReadyWhileItsMoneyGoesBack() throws Exception {
        var id = ordered();
        var payment = paymentOf(id);
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        var order = grip("select id from shoutout.shoutout where id = ? for update", UUID.fromString(id));
        shelf.becomesReady(video, MediaKind.VIDEO);
        untilHeldUp(1);
        var refund = begun(() -> refund(payment), 2);
        order.letGo();
        refund.get().expect(200);
        house.finish();
        assertThat(Orders.steps(Orders.look(fan.client(), id))).endsWith("uploaded", "delivered", "refunded");
    }

    @Test
    void aSecondVideoThatFailsWhileTheDeadlineIsPassing() throws Exception {
        var id = ordered();
        var first = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, first).expect(202);
        shelf.fails(first); // its deadline is put off, once
        house.finish();
        var second = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, second).expect(202);
        house.advance(untilShortlyBefore(Instant.parse(Orders.look(fan.client(), id).text("/deadline"))));

        var order = grip("select id from shoutout.shoutout where id = ? for update", UUID.fromString(id));
        house.clock().moveAhead(Duration.ofSeconds(40));
        untilHeldUp(1); // the deadline's job
        var job = grip("select task_name from platform.light_jobs where task_instance like ? for update", id + "%");
        order.letGo();
        untilHeldUp(1); // it found the video in the making, and is about to be forgotten
        shelf.fails(second);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !"processing".equals(Orders.state(fan.client(), id)));
        job.letGo();
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("expired");
        assertThat(house.newestMail(bo.email()).subject()).contains("expired");
    }

    private Duration untilShortlyBefore(Instant deadline) {
        return Duration.between(house.clock().instant(), deadline).minusSeconds(30);
    }

    private Reply refund(String payment) {
        return house.admin().pay("/api/v1/staff/payments/" + payment + "/refund", Shop.RETURN, Shop.key());
    }

    private String paymentOf(String id) {
        return Orders.look(fan.client(), id).expect(200).text("/payment/id");
    }

    /** Somebody begins, and is held up as so many are by then. */
    private Future<Reply> begun(Callable<Reply> work, int heldUp) {
        var begun = hands.submit(work);
        untilHeldUp(heldUp);
        return begun;
    }

    private Grip grip(String rows, Object which) throws InterruptedException {
        var go = new CountDownLatch(1);
        var held = new CountDownLatch(1);
        var grip = hands.submit(() -> transaction.execute(_ -> {
            sql.sql(rows).param(which).query().listOfRows();
            held.countDown();
            return awaited(go);
        }));
        held.await();
        return new Grip(go, grip);
    }

    private static boolean awaited(CountDownLatch go) {
        try {
            go.await();
            return true;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void untilHeldUp(int many) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> heldUp() >= many);
    }

    private int heldUp() {
        return sql.sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }
}
