package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Staff agrees another commission with one performer than the house's, for good or for a while. */
@Component
public class SetCommission {

    private final Performers performers;
    private final AgreementTable agreements;
    private final AgreeTerms terms;

    SetCommission(Performers performers, AgreementTable agreements, AgreeTerms terms) {
        this.performers = performers;
        this.agreements = agreements;
        this.terms = terms;
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
            agreements.commission(performer, commission, until, agreed);
        });
    }
}
