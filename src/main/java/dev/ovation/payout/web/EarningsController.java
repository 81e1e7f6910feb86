package dev.ovation.payout.web;

import dev.ovation.payout.EarnedDay;
import dev.ovation.payout.EarningDays;
import dev.ovation.payout.Earnings;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneId;
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

    /** Those of the days asked for on which something moved, oldest first. */
    record Days(List<EarnedDay> items) {}

    private final Earnings earnings;
    private final EarningDays days;

    EarningsController(Earnings earnings, EarningDays days) {
        this.earnings = earnings;
        this.days = days;
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

    /** Summed by day, in the days of a zone. */
    @GetMapping("/earnings/days")
    @MayCall(Who.PERFORMER)
    Days days(
            AccountId performer,
            @RequestParam(defaultValue = "30") @Min(1) @Max(Limits.EARNING_DAYS) int days,
            @RequestParam(defaultValue = "UTC") ZoneId zone) {
        return new Days(this.days.last(days, zone, performer));
    }

    @GetMapping("/balance")
    @MayCall(Who.PERFORMER)
    Balance balance(AccountId performer) {
        var available = earnings.balance(performer);
        return new Balance(available, List.of(), List.of(), available.currency());
    }
}
