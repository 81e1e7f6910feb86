package dev.ovation.payment;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody paid and got back, and the cards that he let us keep; not what they could be charged by. */
@Repository("paymentExport")
class ExportTable implements ExportPart {

    private static final String PAYMENTS =
            """
            select id, json_build_object('amount', amount, 'currency', currency) as amount, purpose_kind,
              purpose_id, purpose_title, state, method_label, failure_code, failure_message, receipt, created_at,
              settled_at, returned, returned_at, billing
            from payment.payment where payer_id = ? and payer_kind = 'account' order by created_at, id""";

    private static final String REFUNDS =
            """
            select r.payment, r.amount, r.reason, r.state, r.asked_at, r.ended_at
            from payment.refund r join payment.payment p on p.id = r.payment
            where p.payer_id = ? and p.payer_kind = 'account' order by r.asked_at, r.id""";

    private static final String PAYMENT_METHODS =
            """
            select id, gateway, brand, last4, offered, created_at, removed_at,
              array(select n.keeper from payment.mandate n where n.method = m.id) as charged_for
            from payment.method m where account = ? order by created_at, id""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("payments", PAYMENTS, person.toString()),
                rows.chapter("refunds", REFUNDS, person.toString()),
                rows.chapter("payment-methods", PAYMENT_METHODS, person.value()));
    }
}
