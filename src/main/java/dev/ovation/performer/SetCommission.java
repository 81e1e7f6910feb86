package dev.ovation.performer;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Staff agrees another commission with one performer than the house's, for good or for a while. */
@Component
public class SetCommission {

    private final Performers performers;
    private final AgreementTable agreements;
    private final AgreeTerms terms;
    private final ApplicationEventPublisher events;

    SetCommission(
            Performers performers, AgreementTable agreements, AgreeTerms terms, ApplicationEventPublisher events) {
        this.performers = performers;
        this.agreements = agreements;
        this.terms = terms;
        this.events = events;
    }

    /**
     * @param commission null for the house's default
     * @param from null for now
     * @param until null for as long as nothing else is agreed; then what was in force before is so again
     * @throws RequestRefused.NotFound when there is no such performer
     */
    public void set(
            PerformerId performer,
            @Nullable BasisPoints commission,
            @Nullable Instant from,
            @Nullable Instant until,
            AccountId by) {
        performers.byId(performer);
        terms.agree(by, from, agreed -> {
            if (until != null && !until.isAfter(agreed.from())) {
                throw new RequestRefused.BadFields("until", "before_start", "It ends before it begins.");
            }
            var before = performers.terms(performer).commission().value();
            agreements.commission(performer, commission, until, agreed);
            events.publishEvent(AuditedChange.of(by, "performer.commission_set", performer.asOwner())
                    .with("basisPoints", before, commission == null ? null : commission.value())
                    .with("from", null, agreed.from())
                    .with("until", null, until));
        });
    }
}
