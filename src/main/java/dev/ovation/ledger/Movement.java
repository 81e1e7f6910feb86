package dev.ovation.ledger;

import static dev.ovation.ledger.AccountKind.COMMISSION;
import static dev.ovation.ledger.AccountKind.EARNINGS;
import static dev.ovation.ledger.AccountKind.GATEWAY;
import static dev.ovation.ledger.AccountKind.PREPAID;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every way that money may move; there is no other. {@code docs/money.md} prints this list. */
public enum Movement {
    SALE_SHARE(
            GATEWAY, EARNINGS, "A fan's money was taken: the performer's share of it, with the remainder of rounding."),
    SALE_COMMISSION(GATEWAY, COMMISSION, "A fan's money was taken: the operator's commission on it, rounded down."),
    SALE_AGENCY(GATEWAY, EARNINGS, "A fan's money was taken: the share of the performer's agency, rounded down."),
    PREPAID_SALE(GATEWAY, PREPAID, "A fan's money was taken for what is not delivered yet; nobody has earned it."),
    EARNED_SHARE(PREPAID, EARNINGS, "It was delivered: the performer's share, with the remainder of rounding."),
    EARNED_COMMISSION(PREPAID, COMMISSION, "It was delivered: the operator's commission on it, rounded down."),
    EARNED_AGENCY(PREPAID, EARNINGS, "It was delivered: the share of the performer's agency, rounded down."),
    REFUND_SHARE(EARNINGS, GATEWAY, "A payment or a part went back: the performer's share of it. It may leave a debt."),
    REFUND_COMMISSION(COMMISSION, GATEWAY, "A payment or a part went back: the commission goes with it."),
    REFUND_AGENCY(EARNINGS, GATEWAY, "A payment or a part went back: the agency's share of it. It may leave a debt."),
    PREPAID_REFUND(PREPAID, GATEWAY, "A payment or a part went back before anything was delivered for it."),
    DISPUTE_SHARE(EARNINGS, GATEWAY, "A bank took a payment back for its customer: the performer's share of it."),
    DISPUTE_COMMISSION(COMMISSION, GATEWAY, "A bank took a payment back for its customer: the commission on it."),
    DISPUTE_AGENCY(EARNINGS, GATEWAY, "A bank took a payment back for its customer: the agency's share of it."),
    PREPAID_DISPUTE(PREPAID, GATEWAY, "A bank took a payment back before anything was delivered for it."),
    DISPUTE_WON_SHARE(GATEWAY, EARNINGS, "The bank returned a disputed payment: the performer's share of it."),
    DISPUTE_WON_COMMISSION(GATEWAY, COMMISSION, "The bank returned a disputed payment: the commission on it."),
    DISPUTE_WON_AGENCY(GATEWAY, EARNINGS, "The bank returned a disputed payment: the agency's share of it."),
    PREPAID_DISPUTE_WON(GATEWAY, PREPAID, "The bank returned a disputed payment; nothing is delivered for it yet.");

    /** Those that bring an agency its share, or take it back. */
    static final List<Movement> OF_AGENCIES = Arrays.stream(values())
            .filter(movement -> movement.name().endsWith("_AGENCY"))
            .toList();

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
