package dev.ovation.platform.http;

import java.time.Duration;
import java.util.Locale;

/** How often one subject (an account, an e-mail address, a network address) may do a thing. */
public enum Rate {
    SIGN_UP_PER_ADDRESS(30, Duration.ofHours(1)),
    SIGN_IN_PER_ADDRESS(60, Duration.ofMinutes(5)),
    /** Failures only; a right password does not count. */
    SIGN_IN_FAILURES_PER_EMAIL(8, Duration.ofMinutes(10)),
    PASSWORD_RESET_PER_EMAIL(5, Duration.ofHours(1)),
    PASSWORD_RESET_PER_ADDRESS(30, Duration.ofHours(1)),
    CONFIRMATION_MAIL_PER_ACCOUNT(5, Duration.ofHours(1)),
    EMAIL_CHANGES_PER_ACCOUNT(5, Duration.ofHours(1)),
    /** Of whomever: a mailbox is not flooded by many accounts either. */
    EMAIL_CHANGES_PER_EMAIL(5, Duration.ofHours(1)),
    UPLOADS_PER_ACCOUNT(600, Duration.ofHours(1)),
    POSTS_PER_ACCOUNT(200, Duration.ofHours(1)),
    PAYMENTS_PER_ACCOUNT(120, Duration.ofMinutes(10)),
    GUEST_ORDERS_PER_ADDRESS(60, Duration.ofHours(1)),
    GUEST_ORDERS_PER_EMAIL(20, Duration.ofHours(1)),
    APPLICATIONS_PER_ACCOUNT(10, Duration.ofDays(1)),
    HANDLE_CHANGES_PER_ACCOUNT(5, Duration.ofDays(7));

    private final int times;
    private final Duration per;

    Rate(int times, Duration per) {
        this.times = times;
        this.per = per;
    }

    public int times() {
        return times;
    }

    public Duration per() {
        return per;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean perAddress() {
        return name().endsWith("PER_ADDRESS");
    }
}
