package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final RateLimits limits = new RateLimits((InstantSource) () -> now);

    @Test
    void oneMoreThanAllowedIsRefusedWithATimeToComeBack() {
        takeAll("anna@example.test");
        var refusal = catchThrowableOfType(RequestRefused.TooManyRequests.class, () -> take("anna@example.test"));
        assertThat(refusal.retryAfter()).isPositive().isLessThanOrEqualTo(Rate.PASSWORD_RESET_PER_EMAIL.per());
        assertThat(refusal.code()).isEqualTo("too_many_requests");
    }

    @Test
    void othersAreNotTouched() {
        takeAll("anna@example.test");
        assertThatCode(() -> take("bob@example.test")).doesNotThrowAnyException();
    }

    @Test
    void turnsComeBackWithTime() {
        takeAll("anna@example.test");
        now = now.plus(Rate.PASSWORD_RESET_PER_EMAIL.per());
        assertThatCode(() -> take("anna@example.test")).doesNotThrowAnyException();
    }

    @Test
    void aTurnGivenBackIsNotCounted() {
        for (int i = 0; i < 100; i++) {
            take("anna@example.test");
            limits.giveBack(Rate.PASSWORD_RESET_PER_EMAIL, "anna@example.test");
        }
    }

    @Test
    void ourOwnMachineIsNotCountedPerAddress() {
        for (int i = 0; i < 1000; i++) {
            limits.take(Rate.SIGN_UP_PER_ADDRESS, "127.0.0.1");
        }
    }

    private void takeAll(String who) {
        for (int i = 0; i < Rate.PASSWORD_RESET_PER_EMAIL.times(); i++) {
            take(who);
        }
    }

    private void take(String who) {
        limits.take(Rate.PASSWORD_RESET_PER_EMAIL, who);
    }
}
