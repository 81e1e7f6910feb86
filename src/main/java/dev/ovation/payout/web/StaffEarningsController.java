package dev.ovation.payout.web;

import dev.ovation.payout.AgencyBalance;
import dev.ovation.payout.Earnings;
import dev.ovation.performer.AgencyId;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agencies have earned, as staff sees it. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffEarningsController {

    private final Earnings earnings;

    StaffEarningsController(Earnings earnings) {
        this.earnings = earnings;
    }

    @GetMapping("/agency-balances")
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    Page<AgencyBalance> balances(PageRequest asked) {
        return earnings.ofAgencies(asked);
    }

    @GetMapping("/agencies/{id}/earnings")
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    Page<Earning> earnings(
            @PathVariable AgencyId id,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            PageRequest asked) {
        return earnings.between(id, from, to, asked).map(Earning::of);
    }
}
