package dev.ovation.ledger;

import dev.ovation.platform.money.Money;
import java.time.Instant;

/**
 * One entry of an account as its owner reads it, together with what else moved in the same posting.
 *
 * @param gross all that came from payers in this posting; below zero when it went back
 * @param commission the operator's part of it
 * @param agencyShare the part of the performer's agency
 * @param net what this account got or gave
 */
public record StatementLine(
        long id,
        Instant at,
        Movement movement,
        String memo,
        String cause,
        Money gross,
        Money commission,
        Money agencyShare,
        Money net) {}
