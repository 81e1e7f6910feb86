package dev.ovation.performer;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The door to agencies: who they are, what they get, and whose performers are whose. Staff decides all of it. */
@Component
public class Agencies {

    private final AgencyTable table;
    private final AgreementTable agreements;
    private final Performers performers;
    private final AgreeTerms terms;
    private final TransactionOperations transaction;
    private final Ids ids;
    private final InstantSource clock;

    Agencies(
            AgencyTable table,
            AgreementTable agreements,
            Performers performers,
            AgreeTerms terms,
            TransactionOperations transaction,
            Ids ids,
            InstantSource clock) {
        this.table = table;
        this.agreements = agreements;
        this.performers = performers;
        this.terms = terms;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<Agency> list(PageRequest asked) {
        return Page.of(table.list(asked, clock.instant()), asked, agency -> Cursor.of(agency.name()));
    }

    /** @throws RequestRefused.NotFound when there is none */
    public Agency byId(AgencyId id) {
        return table.find(id, clock.instant()).orElseThrow(RequestRefused.NotFound::new);
    }

    /** Who is with it now, the newest performers first; nobody who is hidden. */
    public Page<PerformerCard> performers(AgencyId id, PageRequest asked) {
        var page = Page.of(table.performers(id, asked, clock.instant()), asked, Cursor::of);
        var cards = performers.cards(page.items());
        return page.map(performer -> Objects.requireNonNull(cards.get(performer)));
    }

    /** An agency without performers; it has a share from the beginning. */
    public Agency open(String name, BasisPoints share, AccountId by) {
        var id = new AgencyId(ids.next());
        terms.agree(by, null, agreed -> {
            if (!table.add(id, name, agreed.at())) {
                throw new PerformerRefused.AgencyNameTaken();
            }
            agreements.agencyShare(id, share, agreed);
        });
        return byId(id);
    }

    public void rename(AgencyId id, String name) {
        byId(id);
        transaction.executeWithoutResult(_ -> {
            if (!table.rename(id, name)) {
                throw new PerformerRefused.AgencyNameTaken();
            }
        });
    }

    /** @param from null for now */
    public void setShare(AgencyId id, BasisPoints share, @Nullable Instant from, AccountId by) {
        byId(id);
        terms.agree(by, from, agreed -> agreements.agencyShare(id, share, agreed));
    }

    /**
     * Says whose performer somebody is; nobody is with two agencies at a time.
     *
     * @param agency null for none
     * @param from null for now
     */
    public void put(PerformerId performer, @Nullable AgencyId agency, @Nullable Instant from, AccountId by) {
        performers.byId(performer);
        if (agency != null && table.find(agency, clock.instant()).isEmpty()) {
            throw new RequestRefused.BadFields("agencyId", "unknown", "There is no such agency.");
        }
        terms.agree(by, from, agreed -> agreements.membership(performer, agency, agreed));
    }
}
