package dev.ovation.performer;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
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
    private final AddToAgency.Origin origin;

    Agencies(
            AgencyTable table,
            AgreementTable agreements,
            Performers performers,
            AgreeTerms terms,
            TransactionOperations transaction,
            AddToAgency.Origin origin) {
        this.table = table;
        this.agreements = agreements;
        this.performers = performers;
        this.terms = terms;
        this.transaction = transaction;
        this.origin = origin;
    }

    public Page<Agency> list(PageRequest asked) {
        return Page.of(table.list(asked, origin.clock().instant()), asked, agency -> Cursor.of(agency.name()));
    }

    /** @throws RequestRefused.NotFound when there is none */
    public Agency byId(AgencyId id) {
        return table.find(id, origin.clock().instant()).orElseThrow(RequestRefused.NotFound::new);
    }

    /** Who is with it now, the newest performers first; nobody who is hidden. */
    public Page<PerformerCard> performers(AgencyId id, PageRequest asked) {
        var page = Page.of(table.performers(id, asked, origin.clock().instant()), asked, Cursor::of);
        var cards = performers.cards(page.items());
        return page.map(performer -> Objects.requireNonNull(cards.get(performer)));
    }

    /** An agency without performers; it has a share from the beginning. */
    public Agency open(String name, BasisPoints share, AccountId by) {
        var id = new AgencyId(origin.ids().next());
        terms.agree(by, null, agreed -> {
            if (!table.add(id, name, agreed.at())) {
                throw new PerformerRefused.AgencyNameTaken();
            }
            agreements.agencyShare(id, share, agreed);
            tell(AuditedChange.of(by, "agency.opened", id.asOwner())
                    .with("name", null, name)
                    .with("basisPoints", null, share.value()));
        });
        return byId(id);
    }

    public void rename(AgencyId id, String name, AccountId by) {
        transaction.executeWithoutResult(_ -> {
            var change = AuditedChange.of(by, "agency.renamed", id.asOwner())
                    .with("name", byId(id).name(), name);
            if (!table.rename(id, name)) {
                throw new PerformerRefused.AgencyNameTaken();
            }
            if (change.changesSomething()) {
                tell(change);
            }
        });
    }

    /** @param from null for now */
    public void setShare(AgencyId id, BasisPoints share, @Nullable Instant from, AccountId by) {
        terms.agree(by, from, agreed -> {
            var before = byId(id).basisPoints();
            agreements.agencyShare(id, share, agreed);
            tell(AuditedChange.of(by, "agency.share_set", id.asOwner())
                    .with("basisPoints", before, share.value())
                    .with("from", null, agreed.from()));
        });
    }

    /**
     * Says whose performer somebody is; nobody is with two agencies at a time.
     *
     * @param agency null for none
     * @param from null for now
     */
    public void put(PerformerId performer, @Nullable AgencyId agency, @Nullable Instant from, AccountId by) {
        performers.byId(performer);
        if (agency != null && table.find(agency, origin.clock().instant()).isEmpty()) {
            throw new RequestRefused.BadFields("agencyId", "unknown", "There is no such agency.");
        }
        terms.agree(by, from, agreed -> {
            var before = performers.terms(performer).agency().map(one -> one.owner().id()).orElse(null);
            agreements.membership(performer, agency, agreed);
            tell(AuditedChange.of(by, "performer.agency_set", performer.asOwner())
                    .with("agency", before, agency == null ? null : agency.toString())
                    .with("from", null, agreed.from()));
        });
    }

    private void tell(AuditedChange change) {
        origin.events().publishEvent(change);
    }
}
