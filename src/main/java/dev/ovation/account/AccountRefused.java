package dev.ovation.account;

import dev.ovation.platform.http.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What this module refuses. */
public abstract sealed class AccountRefused extends Refusal {

    private AccountRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** There is an account with this address already. */
    public static final class EmailTaken extends AccountRefused {
        public EmailTaken() {
            super(
                    Kind.CONFLICT,
                    "email_taken",
                    "There is an account with this e-mail. Sign in, or reset its password.");
        }
    }

    /** The same for an unknown address and a wrong password. */
    public static final class WrongCredentials extends AccountRefused {
        public WrongCredentials() {
            super(Kind.UNAUTHENTICATED, "wrong_credentials", "E-mail and password do not belong together.");
        }
    }

    /** Right credentials, but staff has suspended the account. */
    public static final class Suspended extends AccountRefused {
        public Suspended() {
            super(
                    Kind.FORBIDDEN,
                    "account_suspended",
                    "This account is suspended. Write to us if you think we are wrong.");
        }
    }

    /** A one-time link that is used up, too old or not ours. */
    public static final class LinkGone extends AccountRefused {
        public LinkGone() {
            super(Kind.GONE, "link_gone", "This link was used already or is too old. Ask for a new one.");
        }
    }

    /** The present password that was given is not the account's. */
    public static final class WrongPassword extends AccountRefused {
        public WrongPassword() {
            super(Kind.FORBIDDEN, "wrong_password", "The present password is not right.");
        }
    }

    /** Something that only a confirmed address may do. */
    public static final class EmailNotConfirmed extends AccountRefused {
        public EmailNotConfirmed() {
            super(Kind.FORBIDDEN, "email_not_confirmed", "Confirm your e-mail first: the link is in your mailbox.");
        }
    }

    /** An export a day is enough for everybody. */
    public static final class ExportRecent extends AccountRefused {

        private final Duration wait;

        public ExportRecent(Duration wait) {
            super(Kind.TOO_MANY, "data_export_recent", "You asked for your data a short while ago. Use that copy.");
            this.wait = wait;
        }

        @Override
        public Duration retryAfter() {
            return wait;
        }
    }

    /** An export that is not made yet, or was deleted after its time. */
    public static final class ExportGone extends AccountRefused {
        public ExportGone() {
            super(Kind.GONE, "data_export_gone", "There is no copy of your data to fetch. Ask for a new one.");
        }
    }

    /** Something keeps an account open; what, is in the answer. */
    public static final class InUse extends AccountRefused {

        private final transient Set<String> reasons;

        public InUse(Set<String> reasons) {
            super(Kind.CONFLICT, "account_in_use", "Something is under way here. Bring it to its end first.");
            this.reasons = reasons;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("reasons", reasons);
        }
    }

    /** Too many people sign in at this moment. */
    public static final class TooBusy extends AccountRefused {
        public TooBusy() {
            super(Kind.UNAVAILABLE, "sign_in_busy", "Many people are signing in. Try again in a few seconds.");
        }

        @Override
        public Duration retryAfter() {
            return Duration.ofSeconds(3);
        }
    }
}
