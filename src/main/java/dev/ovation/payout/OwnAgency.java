package dev.ovation.payout;

import dev.ovation.performer.AgencyId;
import dev.ovation.platform.money.Money;

/**
 * An agency as its own people see it.
 *
 * @param basisPoints its share now, in hundredths of a percent
 * @param balance what is there for it; below zero after refunds of what was paid out
 */
public record OwnAgency(AgencyId id, String name, int basisPoints, Money balance) {}
