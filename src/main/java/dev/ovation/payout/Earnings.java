package dev.ovation.payout;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.StatementLine;
import dev.ovation.performer.Agencies;
import dev.ovation.performer.Agency;
import dev.ovation.performer.AgencyId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to what performers and agencies earned, as the ledger has it. It stands here and not in payment: the ledger
 * knows every earning whatever brought it, and payouts will be made of these same sums.
 */
@Component
public class Earnings {

    private final Ledger ledger;
    private final Performers performers;
    private final Agencies agencies;
    private final Amounts amounts;
    private final InstantSource clock;

    Earnings(Ledger ledger, Performers performers, Agencies agencies, Amounts amounts, InstantSource clock) {
        this.ledger = ledger;
        this.performers = performers;
        this.agencies = agencies;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** What is there for the performer; below zero after refunds of what was paid out. */
    public Money balance(AccountId performer) {
        return ledger.balance(LedgerAccount.earnings(ownerOf(performer)), amounts.currency());
    }

    /** What came and went between two moments, newest first; by default all until now. */
    public Page<StatementLine> between(
            AccountId performer, @Nullable Instant from, @Nullable Instant to, PageRequest asked) {
        return statement(ownerOf(performer), from, to, asked);
    }

    /** The same of an agency. */
    public Page<StatementLine> between(
            AgencyId agency, @Nullable Instant from, @Nullable Instant to, PageRequest asked) {
        return statement(agencies.byId(agency).id().asOwner(), from, to, asked);
    }

    /** Every agency with what is there for it, by name. */
    public Page<AgencyBalance> ofAgencies(PageRequest asked) {
        var page = agencies.list(asked);
        var owners = page.items().stream().map(agency -> agency.id().asOwner()).toList();
        var earned = ledger.earnings(owners, amounts.currency());
        return page.map(agency -> balance(agency, earned.get(agency.id().asOwner())));
    }

    private static AgencyBalance balance(Agency agency, @Nullable Money earned) {
        return new AgencyBalance(agency.id(), agency.name(), Objects.requireNonNull(earned));
    }

    private Page<StatementLine> statement(
            Owner earner, @Nullable Instant from, @Nullable Instant to, PageRequest asked) {
        var since = from == null ? Instant.EPOCH : from;
        var until = to == null ? clock.instant().plusSeconds(1) : to;
        return ledger.statement(LedgerAccount.earnings(earner), amounts.currency(), since, until, asked);
    }

    private Owner ownerOf(AccountId account) {
        return performers.ofAccount(account).orElseThrow(RequestRefused.NotAllowed::new).asOwner();
    }
}
