package dev.ovation.performer;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Role;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff lets somebody sign in for an agency, by an address. Who has confirmed it belongs to the agency at once; who has
 * no account is asked by mail to set a password. Of many equal calls at the same moment one does it, the others are
 * refused with {@link PerformerRefused.AlreadyInAgency}.
 */
@Component
class AddToAgency {

    private final AgencyPersonTable table;
    private final Accounts accounts;
    private final Origin origin;

    /** What every new row and event needs. */
    @Component("performer.origin")
    record Origin(Ids ids, InstantSource clock, ApplicationEventPublisher events) {}

    AddToAgency(AgencyPersonTable table, Accounts accounts, Origin origin) {
        this.table = table;
        this.accounts = accounts;
        this.origin = origin;
    }

    @Transactional
    public AgencyPerson add(Agency agency, String email, AccountId by) {
        table.lock(agency.id());
        var known = accounts.byEmail(email).filter(Account::emailConfirmed);
        var account = known.or(() -> accounts.invite(
                        email, agency.name(), languageOf(by), Role.AGENCY, (id, invited, token) ->
                                new AgencyInvited(id, invited, agency.name(), token)))
                .orElseThrow(PerformerRefused.AddressNotConfirmed::new);
        if (account.isSuspended()) {
            throw new PerformerRefused.PersonSuspended();
        }
        accounts.giveRole(account.id(), Role.AGENCY, by);
        var now = origin.clock().instant();
        if (!table.add(agency.id(), account.id(), by, now)) {
            throw new PerformerRefused.AlreadyInAgency();
        }
        if (table.count(agency.id()) > Limits.AGENCY_PEOPLE) {
            throw new PerformerRefused.AgencyFull(Limits.AGENCY_PEOPLE);
        }
        origin.events()
                .publishEvent(AuditedChange.of(by, "agency.person_added", agency.id().asOwner())
                        .with("person", null, account.id().toString()));
        if (known.isPresent()) {
            origin.events().publishEvent(new AgencyJoined(origin.ids().next(), account.id(), agency.name()));
        }
        return AgencyPeople.person(account, now);
    }

    /** Whoever is invited has not said which he reads; staff and agency have talked in one. */
    private Locale languageOf(AccountId staff) {
        return accounts.byId(staff).map(Account::locale).orElse(Locale.ENGLISH);
    }
}
