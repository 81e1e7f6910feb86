package dev.ovation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.ledger.Posting.Move;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Many hands, few accounts, the same references several times, snapshots in between: then the proof. */
@HouseTest
class LedgerHammerTests {

    static final int HANDS = 24;
    static final int POSTINGS_EACH = 60;
    static final int PERFORMERS = 5;

    /** No payment of the other tests is in it: what waits here with the operator belongs to no payment. */
    static final Currency CHF = Currency.getInstance("CHF");

    static final LedgerAccount BANK = LedgerAccount.gateway("hammered");

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerCheck check;

    @Autowired
    NightlySnapshots snapshots;

    @Autowired
    TransactionOperations transaction;

    final List<LedgerAccount> performers = IntStream.range(0, PERFORMERS)
            .mapToObj(_ -> LedgerAccount.earnings(Owner.of("performer", UUID.randomUUID())))
            .toList();
    final AtomicLongArray expected = new AtomicLongArray(PERFORMERS);
    final AtomicLong waiting = new AtomicLong();

    @Test
    void manyHandsMoveMoneyAndNotACentIsLost() throws Exception {
        var commission = ledger.balance(LedgerAccount.COMMISSION, CHF);
        var prepaid = ledger.balance(LedgerAccount.PREPAID, CHF);
        var work = new ArrayList<Callable<Void>>();
        for (int hand = 0; hand < HANDS; hand++) {
            var random = new Random(hand);
            work.add(() -> hammer(random));
        }
        work.add(() -> {
            for (int i = 0; i < 10; i++) {
                snapshots.run();
                assertThat(check.faults()).isEmpty();
            }
            return null;
        });
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : hands.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(check.faults()).isEmpty();
        long shares = 0;
        for (int i = 0; i < PERFORMERS; i++) {
            assertThat(ledger.balance(performers.get(i), CHF).amount()).isEqualTo(expected.get(i));
            shares += expected.get(i);
        }
        var earned = ledger.balance(LedgerAccount.COMMISSION, CHF).minus(commission);
        var waits = ledger.balance(LedgerAccount.PREPAID, CHF).minus(prepaid);
        assertThat(waits.amount()).isEqualTo(waiting.get());
        assertThat(ledger.balance(BANK, CHF).amount()).isEqualTo(-shares - earned.amount() - waits.amount());
    }

    private Void hammer(Random random) {
        for (int i = 0; i < POSTINGS_EACH; i++) {
            var one = random.nextInt(PERFORMERS);
            var two = (one + 1 + random.nextInt(PERFORMERS - 1)) % PERFORMERS;
            var sum = 1 + random.nextInt(5_000);
            var back = 1 + random.nextInt(500);
            var posting = posting(one, two, sum, back);
            var prepaid = prepaid(3 + random.nextInt(500));
            var fails = random.nextInt(10) == 0;
            try {
                transaction.executeWithoutResult(_ -> {
                    ledger.post(posting);
                    ledger.post(prepaid);
                    if (fails) {
                        throw new ArithmeticException("the cause failed");
                    }
                });
                transaction.executeWithoutResult(_ -> ledger.post(posting));
                transaction.executeWithoutResult(_ -> ledger.post(earned(prepaid, one)));
                waiting.addAndGet(prepaid.moves().getFirst().amount().amount() - 3);
                expected.addAndGet(one, 3);
                expected.addAndGet(one, sum);
                expected.addAndGet(two, -back);
            } catch (ArithmeticException wanted) {
                assertThat(fails).isTrue();
            }
        }
        return null;
    }

    /** Taken for something that is not delivered yet. */
    private static Posting prepaid(long sum) {
        var cause = Owner.of("payment", UUID.randomUUID());
        return new Posting(
                cause + ":settled",
                cause,
                "Hammered",
                List.of(new Move(Movement.PREPAID_SALE, BANK, LedgerAccount.PREPAID, new Money(sum, CHF))));
    }

    /** Three cents of it are earned. */
    private Posting earned(Posting prepaid, int one) {
        return new Posting(
                prepaid.cause() + ":earned",
                prepaid.cause(),
                "Hammered",
                List.of(new Move(
                        Movement.EARNED_SHARE, LedgerAccount.PREPAID, performers.get(one), new Money(3, CHF))));
    }

    /** One performer gains, another gives back: two locked accounts in either order. */
    private Posting posting(int one, int two, long sum, long back) {
        var cause = Owner.of("payment", UUID.randomUUID());
        return new Posting(
                cause + ":settled",
                cause,
                "Hammered",
                List.of(
                        new Move(Movement.SALE_SHARE, BANK, performers.get(one), new Money(sum, CHF)),
                        new Move(Movement.SALE_COMMISSION, BANK, LedgerAccount.COMMISSION, new Money(7, CHF)),
                        new Move(Movement.REFUND_SHARE, performers.get(two), BANK, new Money(back, CHF))));
    }
}
