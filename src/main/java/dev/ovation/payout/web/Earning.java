package dev.ovation.payout.web;

import dev.ovation.ledger.StatementLine;
import dev.ovation.platform.money.Money;
import java.time.Instant;

/**
 * One earning, or one that went back with sums below zero.
 *
 * @param why what was sold
 * @param net what the reader got or gave
 */
record Earning(
        String id,
        Instant at,
        String movement,
        String why,
        Money gross,
        Money commission,
        Money agencyShare,
        Money net) {

    static Earning of(StatementLine line) {
        return new Earning(
                Long.toString(line.id()),
                line.at(),
                line.movement().code(),
                line.memo(),
                line.gross(),
                line.commission(),
                line.agencyShare(),
                line.net());
    }
}
