package dev.ovation.payout.web;

import dev.ovation.ledger.StatementLine;
import dev.ovation.platform.money.Money;
import java.time.Instant;

/**
 * One earning of an agency, or one that went back with sums below zero; what the operator and the performer got of it
 * is theirs to know.
 *
 * @param why what was sold
 * @param net what the agency got or gave
 */
record AgencyEarning(String id, Instant at, String movement, String why, Money gross, Money net) {

    static AgencyEarning of(StatementLine line) {
        return new AgencyEarning(
                Long.toString(line.id()),
                line.at(),
                line.movement().code(),
                line.memo(),
                line.gross(),
                line.net());
    }
}
