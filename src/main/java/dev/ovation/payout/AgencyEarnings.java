package dev.ovation.payout;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.StatementLine;
import dev.ovation.performer.Agencies;
import dev.ovation.performer.AgencyPeople;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door for people of an agency to what it earns. */
@Component
public class AgencyEarnings {

    private final AgencyPeople people;
    private final Agencies agencies;
    private final Earnings earnings;
    private final Ledger ledger;
    private final Amounts amounts;

    AgencyEarnings(AgencyPeople people, Agencies agencies, Earnings earnings, Ledger ledger, Amounts amounts) {
        this.people = people;
        this.agencies = agencies;
        this.earnings = earnings;
        this.ledger = ledger;
        this.amounts = amounts;
    }

    public OwnAgency agency(AccountId person) {
        var agency = agencies.byId(people.agencyOf(person));
        var balance = ledger.balance(LedgerAccount.earnings(agency.id().asOwner()), amounts.currency());
        return new OwnAgency(agency.id(), agency.name(), agency.basisPoints(), balance);
    }

    /** What came and went between two moments, newest first; by default all until now. */
    public Page<StatementLine> between(
            AccountId person, @Nullable Instant from, @Nullable Instant to, PageRequest asked) {
        return earnings.between(people.agencyOf(person), from, to, asked);
    }
}
