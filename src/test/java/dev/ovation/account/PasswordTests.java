package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The hashes themselves, with the real count of rounds. */
class PasswordTests {

    private static final int ROUNDS = 600_000;
    private static final String PEPPER = "a pepper for this test";

    private static Passwords passwords(String pepper, int rounds) {
        var life = Duration.ofDays(30);
        return new Passwords(new AuthSettings(pepper, rounds, 2, Duration.ZERO, life, life, life));
    }

    @Test
    void aHashHasItsOwnSaltAndNeedsThePepper() {
        var ours = passwords(PEPPER, ROUNDS);
        var hash = ours.hash("correct horse");
        assertThat(hash).matches("\\{pbkdf2-600000}[0-9a-f]{96}");
        assertThat(ours.hash("correct horse")).isNotEqualTo(hash);
        assertThat(ours.matches("correct horse", hash)).isTrue();
        assertThat(ours.matches("correct horsf", hash)).isFalse();
        assertThat(passwords("another pepper", ROUNDS).matches("correct horse", hash))
                .isFalse();
    }

    @Test
    void moreRoundsLockNobodyOut() {
        var old = passwords(PEPPER, 1000).hash("correct horse");
        var present = passwords(PEPPER, 2000);
        assertThat(present.matches("correct horse", old)).isTrue();
        assertThat(present.matches("correct horsf", old)).isFalse();
        assertThat(present.isOutdated(old)).isTrue();
        assertThat(present.isOutdated(present.hash("correct horse"))).isFalse();
    }

    @Test
    void nobodysHashIsOpenedByNothing() {
        var ours = passwords(PEPPER, 1000);
        assertThat(ours.matches("", ours.nobodysHash())).isFalse();
        assertThat(ours.matches("correct horse", "not a hash")).isFalse();
    }

    @Test
    void fewAreCheckedAtOnceAndWhoWaitsTooLongIsSentAway() throws Exception {
        var slow = new Slow();
        var two = new Passwords(slow, "nobody", 2, Duration.ofMillis(100));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> two.matches("a", "b"));
            threads.submit(() -> two.matchNobody("a"));
            slow.begun.await();
            assertThatThrownBy(() -> two.hash("c")).isInstanceOf(AccountRefused.TooBusy.class);
            slow.end.countDown();
        }
        assertThat(slow.most.get()).isEqualTo(2);
        assertThat(two.matches("a", "b")).isTrue();
    }

    /** Stays in a check until it is told to end. */
    private static final class Slow implements PasswordEncoder {

        final CountDownLatch begun = new CountDownLatch(2);
        final CountDownLatch end = new CountDownLatch(1);
        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            running.decrementAndGet();
            return true;
        }
    }
}
