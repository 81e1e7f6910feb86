package dev.ovation.payout.web;

import dev.ovation.payout.Earnings;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A performer's own earnings. */
@RestController
@RequestMapping("/api/v1/me")
class EarningsController {

    /** What could be paid out. Nothing waits and nothing is held before payouts have rules for it. */
    record Balance(Money available, List<Clearing> pending, List<Held> held, Currency currency) {}

    /** What becomes available, and when. */
    record Clearing(Money amount, Instant availableOn) {}

    /** What does not, and why. */
    record Held(Money amount, List<String> reasons) {}

    private final Earnings earnings;

    EarningsController(Earnings earnings) {
        this.earnings = earnings;
    }

    @GetMapping("/earnings")
    @MayCall(Who.PERFORMER)
    Page<Earning> earnings(
            AccountId performer,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            PageRequest asked) {
        return earnings.between(performer, from, to, asked).map(Earning::of);
    }

    @GetMapping("/balance")
    @MayCall(Who.PERFORMER)
    Balance balance(AccountId performer) {
        var available = earnings.balance(performer);
        return new Balance(available, List.of(), List.of(), available.currency());
    }
}
