package dev.ovation.subscription;

import dev.ovation.platform.money.Money;
import java.util.List;

/** A plan as its performer asks for it. */
public record Terms(String name, Money price, Period period, List<String> benefits) {}
