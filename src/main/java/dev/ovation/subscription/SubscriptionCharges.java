package dev.ovation.subscription;

import dev.ovation.payment.Charge;
import dev.ovation.payment.PayWith;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Purpose;
import dev.ovation.payment.Split;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.Ids;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked of payment for a subscription: the agreed price, shared out by the terms of the day. */
@Component
class SubscriptionCharges {

    static final String FIRST = "subscription";
    static final String RENEWAL = "renewal";

    private final Performers performers;
    private final Ids ids;

    SubscriptionCharges(Performers performers, Ids ids) {
        this.performers = performers;
        this.ids = ids;
    }

    Charge first(Agreement agreement, PaymentId payment, PayWith with) {
        return charge(agreement, payment, FIRST, with, performers.byId(agreement.performer()));
    }

    /** Empty when the performer is gone: nobody pays for a page that he cannot see. */
    Optional<Charge> renewal(Agreement agreement) {
        var performer = performers.byId(agreement.performer());
        var with = new PayWith.Mandate(agreement.id().asOwner());
        return performer.hidden()
                ? Optional.empty()
                : Optional.of(charge(agreement, new PaymentId(ids.next()), RENEWAL, with, performer));
    }

    private Charge charge(Agreement agreement, PaymentId payment, String kind, PayWith with, PerformerCard performer) {
        var title = agreement.planName() + " · " + performer.stageName();
        var purpose = new Purpose(kind, agreement.id().value(), title);
        return Charge.once(payment, agreement.fan(), agreement.price(), purpose, split(agreement), with)
                .keptFor(agreement.id().asOwner());
    }

    private Split split(Agreement agreement) {
        var terms = performers.terms(agreement.performer());
        var split = Split.of(
                agreement.price(), terms.commission(), agreement.performer().asOwner());
        return terms.agency()
                .map(agency -> split.with(agency.owner(), agency.share()))
                .orElse(split);
    }
}
