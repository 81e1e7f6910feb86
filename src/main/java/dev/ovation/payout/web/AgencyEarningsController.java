package dev.ovation.payout.web;

import dev.ovation.payout.AgencyEarnings;
import dev.ovation.payout.OwnAgency;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's agency, and what it has earned. */
@RestController
@RequestMapping("/api/v1/me/agency")
class AgencyEarningsController {

    private final AgencyEarnings earnings;

    AgencyEarningsController(AgencyEarnings earnings) {
        this.earnings = earnings;
    }

    @GetMapping
    @MayCall(Who.AGENCY)
    OwnAgency agency(AccountId person) {
        return earnings.agency(person);
    }

    @GetMapping("/earnings")
    @MayCall(Who.AGENCY)
    Page<AgencyEarning> earnings(
            AccountId person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            PageRequest asked) {
        return earnings.between(person, from, to, asked).map(AgencyEarning::of);
    }
}
