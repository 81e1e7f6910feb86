package dev.ovation.ledger;

import dev.ovation.platform.money.Money;
import java.time.LocalDate;

/** What one movement brought an account on one day, or took from it. */
public record DaySum(LocalDate day, Movement movement, Money sum) {}
