package dev.ovation.shoutout.web;

import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.shoutout.AgencyOrders;
import dev.ovation.shoutout.AgencyShoutout;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the performers of the caller's agency are asked for. */
@RestController
@RequestMapping("/api/v1/me/agency/shoutouts")
class AgencyOrderController {

    private final AgencyOrders orders;

    AgencyOrderController(AgencyOrders orders) {
        this.orders = orders;
    }

    @GetMapping
    @MayCall(Who.AGENCY)
    Page<AgencyShoutout> shoutouts(
            AccountId person,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String performer,
            PageRequest page) {
        return orders.of(person, state, performer, page);
    }
}
