package dev.ovation.ledger;

import java.util.Locale;

/** What an account of the ledger is for. */
public enum AccountKind {
    /** The outside: below zero by as much as a gateway has collected for us and still holds. */
    GATEWAY(Balance.DERIVED),
    /** Taken from payers for what was not delivered yet: nobody's so far. Every such sale touches it. */
    PREPAID(Balance.DERIVED),
    /** What a performer or an agency has earned and not been paid yet. */
    EARNINGS(Balance.KEPT),
    /** What the operator has earned. Every sale touches it, so nothing may lock it. */
    COMMISSION(Balance.DERIVED);

    /** How a balance is known. */
    enum Balance {
        /** A row that a posting locks: it is shown to somebody, or it may run out. */
        KEPT,
        /** A nightly snapshot and the entries since. */
        DERIVED
    }

    private final Balance balance;

    AccountKind(Balance balance) {
        this.balance = balance;
    }

    boolean isKept() {
        return balance == Balance.KEPT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
