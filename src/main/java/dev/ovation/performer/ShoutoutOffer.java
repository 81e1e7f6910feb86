package dev.ovation.performer;

import dev.ovation.platform.money.Money;

/** The offer of a personalised video as a performer's public page shows it. */
public record ShoutoutOffer(boolean available, Money price, int deliveryDays) {}
