package dev.ovation.ledger;

import static dev.ovation.ledger.AccountKind.COMMISSION;
import static dev.ovation.ledger.AccountKind.EARNINGS;
import static dev.ovation.ledger.AccountKind.GATEWAY;

import java.util.Locale;

/** Every way that money may move; there is no other. {@code docs/money.md} prints this list. */
public enum Movement {
    SALE_SHARE(
            GATEWAY, EARNINGS, "A fan's money was taken: the performer's share of it, with the remainder of rounding."),
    SALE_COMMISSION(GATEWAY, COMMISSION, "A fan's money was taken: the operator's commission on it, rounded down."),
    REFUND_SHARE(EARNINGS, GATEWAY, "Staff gave a payment back: the performer's share of it. It may leave a debt."),
    REFUND_COMMISSION(COMMISSION, GATEWAY, "Staff gave a payment back: the commission goes with it."),
    DISPUTE_SHARE(EARNINGS, GATEWAY, "A bank took a payment back for its customer: the performer's share of it."),
    DISPUTE_COMMISSION(COMMISSION, GATEWAY, "A bank took a payment back for its customer: the commission on it."),
    DISPUTE_WON_SHARE(GATEWAY, EARNINGS, "The bank returned a disputed payment: the performer's share of it."),
    DISPUTE_WON_COMMISSION(GATEWAY, COMMISSION, "The bank returned a disputed payment: the commission on it.");

    private final AccountKind from;
    private final AccountKind to;
    private final String why;

    Movement(AccountKind from, AccountKind to, String why) {
        this.from = from;
        this.to = to;
        this.why = why;
    }

    AccountKind from() {
        return from;
    }

    AccountKind to() {
        return to;
    }

    String why() {
        return why;
    }

    /** As it is stored; never reused for something else. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Movement of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
