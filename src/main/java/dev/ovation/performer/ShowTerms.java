package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import org.springframework.stereotype.Component;

/** Shows staff what is agreed with a performer, and everything that ever was. */
@Component
public class ShowTerms {

    private final AgreementTable agreements;
    private final Performers performers;

    ShowTerms(AgreementTable agreements, Performers performers) {
        this.agreements = agreements;
        this.performers = performers;
    }

    /** @throws RequestRefused.NotFound when there is no such performer */
    public AgreedTerms of(PerformerId performer) {
        return AgreedTerms.of(
                performers.byId(performer),
                performers.terms(performer),
                agreements.commissions(performer),
                agreements.memberships(performer));
    }
}
