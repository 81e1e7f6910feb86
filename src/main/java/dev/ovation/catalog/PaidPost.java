package dev.ovation.catalog;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.money.Money;

/** What one needs to sell a post: to whom the money goes, how much it is, and what the receipt says. */
public record PaidPost(PostId id, PerformerId performer, String title, Money price) {}
