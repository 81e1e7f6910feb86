package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Reply;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.payment.sandbox.Postman;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Notices that come at the same time share a transaction, and nothing else. */
@TillTest
class TogetherTests {

    /** More than there are connections: who waits for his turn must hold none. */
    static final int MANY = 24;

    final House house;
    final Till till;
    final Payments payments;
    final LedgerCheck check;
    final Postman postman;
    final JdbcClient sql;
    final TransactionOperations transaction;
    final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    TogetherTests(
            House house,
            Till till,
            Payments payments,
            LedgerCheck check,
            Postman postman,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.check = check;
        this.postman = postman;
        this.sql = sql;
        this.transaction = transaction;
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        hands.close();
        till.faults("{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void whatWaitsAtTheSameTimeIsWrittenInOneTransaction() throws Exception {
        var earned = till.earned();
        var paid = paidButNotTold();
        for (var reply : tellWhileTheFirstIsHeldUp(paid)) {
            reply.get().expect(204);
        }
        assertThat(paid).allSatisfy(one -> assertThat(till.heardOf(one)).hasSize(1));
        assertThat(till.earned() - earned).isEqualTo(MANY * 800);
        assertThat(transactionsOf(paid)).as("the first, and the others together").isLessThan(MANY / 2);
        assertThat(paid.stream().map(one -> receipt(one)).distinct()).hasSize(MANY);
    }

    @Test
    void onePoisonedNoticeKeepsNoneOfTheOthersOutAndStaysToBeDeliveredAgain() throws Exception {
        var earned = till.earned();
        var paid = paidButNotTold();
        var poisoned = paid.get(MANY / 2);
        till.poison(poisoned);
        var replies = tellWhileTheFirstIsHeldUp(paid);
        for (int i = 0; i < MANY; i++) {
            replies.get(i).get().expect(i == MANY / 2 ? 500 : 204);
        }
        assertThat(payments.byId(poisoned.id()).state()).isEqualTo(PaymentState.REQUIRES_ACTION);
        assertThat(till.earned() - earned).isEqualTo((MANY - 1) * 800);

        till.cure(poisoned);
        tell(poisoned).expect(204);
        assertThat(payments.byId(poisoned.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned() - earned).isEqualTo(MANY * 800);
    }

    @Test
    void oneThatWasChangedMeanwhileIsLookedAtAgain() throws Exception {
        var paid = paidButNotTold();
        var lost = paid.get(3);
        var replies = whileLocked(paid.getFirst(), () -> {
            var told = tellAll(paid);
            sql.sql("update payment.payment set version = version + 1 where id = ?")
                    .param(lost.id().value())
                    .update(); // in this transaction: the batch waits for it
            return told;
        });
        for (var reply : replies) {
            reply.get().expect(204);
        }
        assertThat(paid).allSatisfy(one -> assertThat(till.heardOf(one)).hasSize(1));
    }

    private List<Payment> paidButNotTold() {
        till.faults("{\"notices\": \"never\"}");
        return Stream.generate(() -> till.sell(1000))
                .limit(MANY)
                .peek(asked -> till.decide(asked, "paid").expect(200))
                .toList();
    }

    /** Somebody else holds the first payment: who has the turn waits, and the others come to stand behind. */
    private List<Future<Reply>> tellWhileTheFirstIsHeldUp(List<Payment> paid) {
        return whileLocked(paid.getFirst(), () -> tellAll(paid));
    }

    private List<Future<Reply>> whileLocked(Payment held, java.util.function.Supplier<List<Future<Reply>>> work) {
        return till.inTransaction(() -> {
            sql.sql("select id from payment.payment where id = ? for update")
                    .param(held.id().value())
                    .query()
                    .listOfRows();
            var done = work.get();
            pause(3_000); // on a busy machine they take a while to come
            return done;
        });
    }

    private List<Future<Reply>> tellAll(List<Payment> paid) {
        var replies = new ArrayList<Future<Reply>>();
        for (var payment : paid) {
            replies.add(hands.submit(() -> tell(payment)));
            if (replies.size() == 1) {
                waitUntilHeldUp();
            }
        }
        return replies;
    }

    private void waitUntilHeldUp() {
        while (sql.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        .query(Long.class)
                        .single()
                == 0) {
            pause(10);
        }
    }

    private Reply tell(Payment payment) {
        var body = postman.body(payment, "evt_" + payment.id());
        return house.stranger()
                .send("POST", "/api/v1/webhooks/sandbox", body, postman.signed(body, Duration.ZERO));
    }

    private String receipt(Payment payment) {
        var receipt = payments.byId(payment.id()).receipt();
        return receipt == null ? "" : receipt.number();
    }

    private long transactionsOf(List<Payment> paid) {
        return sql.sql("select count(distinct cast(xmin as text)) from ledger.posting where reference in (:references)")
                .param("references", paid.stream().map(one -> "payment:" + one.id() + ":settled").toList())
                .query(Long.class)
                .single();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
