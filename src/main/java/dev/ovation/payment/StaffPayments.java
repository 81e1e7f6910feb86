package dev.ovation.payment;

import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's payments as staff looks them up, with what was given back of them. */
@Component
public class StaffPayments {

    private final PaymentTable table;
    private final PaymentListTable lists;
    private final RefundTable refunds;

    StaffPayments(PaymentTable table, PaymentListTable lists, RefundTable refunds) {
        this.table = table;
        this.lists = lists;
        this.refunds = refunds;
    }

    /**
     * Newest first.
     *
     * @param words a receipt's number, or an id: of the payment, of its payer, or of what was paid for; null for all
     */
    @Transactional(readOnly = true)
    public Page<StaffPayment> find(@Nullable String words, PageRequest asked) {
        var page = found(words == null ? "" : words.strip(), asked);
        var given = refunds.of(page.items().stream().map(Payment::id).toList());
        return page.map(payment -> StaffPayment.of(payment, given.getOrDefault(payment.id(), List.of())));
    }

    /** @throws RequestRefused.NotFound when there is none */
    @Transactional(readOnly = true)
    public StaffPayment byId(PaymentId id) {
        var payment = table.find(id).orElseThrow(RequestRefused.NotFound::new).payment();
        return StaffPayment.of(payment, refunds.of(List.of(id)).getOrDefault(id, List.of()));
    }

    private Page<Payment> found(String words, PageRequest asked) {
        if (words.isEmpty()) {
            return lists.all(asked);
        }
        if (words.matches("(?i)(R-)?\\d{1,18}")) {
            return lists.withReceipt(Long.parseLong(words.replaceAll("\\D", "")), asked);
        }
        try {
            return lists.about(UUID.fromString(words), asked);
        } catch (IllegalArgumentException noId) {
            return new Page<>(List.of(), null);
        }
    }
}
