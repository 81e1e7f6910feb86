package dev.ovation.performer.web;

import dev.ovation.performer.Agencies;
import dev.ovation.performer.AgencyPeople;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is with the caller's agency. */
@RestController
@RequestMapping("/api/v1/me/agency/performers")
class AgencyPerformerController {

    private final AgencyPeople people;
    private final Agencies agencies;

    AgencyPerformerController(AgencyPeople people, Agencies agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    @GetMapping
    @MayCall(Who.AGENCY)
    Page<PerformerCard> performers(AccountId person, PageRequest page) {
        return agencies.performers(people.agencyOf(person), page);
    }
}
