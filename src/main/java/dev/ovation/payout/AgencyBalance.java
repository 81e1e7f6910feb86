package dev.ovation.payout;

import dev.ovation.performer.AgencyId;
import dev.ovation.platform.money.Money;

/** What is there for an agency; below zero after refunds of what was paid out. */
public record AgencyBalance(AgencyId id, String name, Money balance) {}
