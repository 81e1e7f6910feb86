package dev.ovation.performer;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.performer.AgencyPersonTable.Row;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to who signs in for an agency: staff says who, and upper modules ask for which one somebody does. */
@Component
public class AgencyPeople {

    private final AgencyPersonTable table;
    private final Agencies agencies;
    private final AddToAgency addToAgency;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    AgencyPeople(
            AgencyPersonTable table,
            Agencies agencies,
            AddToAgency addToAgency,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.table = table;
        this.agencies = agencies;
        this.addToAgency = addToAgency;
        this.accounts = accounts;
        this.events = events;
    }

    /** @throws RequestRefused.NotAllowed when the account signs in for none */
    public AgencyId agencyOf(AccountId account) {
        return table.agencyOf(account).orElseThrow(RequestRefused.NotAllowed::new);
    }

    /** The longest there first. */
    public Page<AgencyPerson> of(AgencyId agency, PageRequest asked) {
        var page = Page.of(
                table.of(agencies.byId(agency).id(), asked), asked, last -> Cursor.of(last.addedAt(), last.account()));
        var people = accounts.byIds(page.items().stream().map(Row::account).toList());
        return page.map(row -> person(Objects.requireNonNull(people.get(row.account())), row.addedAt()));
    }

    /**
     * Also tells whoever it is by mail.
     *
     * @throws PerformerRefused when the address belongs to nobody who can be added
     */
    public AgencyPerson add(AgencyId agency, String email, AccountId by) {
        return addToAgency.add(agencies.byId(agency), email, by);
    }

    /** From the next call on nothing of the agency is shown to him any more. */
    @Transactional
    public void remove(AgencyId agency, AccountId account, AccountId by) {
        accounts.takeRole(account, Role.AGENCY, by); // the account before the membership, as whoever adds does
        if (!table.remove(agency, account)) {
            throw new RequestRefused.NotFound();
        }
        events.publishEvent(AuditedChange.of(by, "agency.person_removed", agency.asOwner())
                .with("person", account.toString(), null));
    }

    static AgencyPerson person(Account account, Instant addedAt) {
        return new AgencyPerson(
                account.id(),
                account.email(),
                account.emailConfirmed(),
                account.displayName(),
                account.suspendedAt(),
                addedAt);
    }
}
