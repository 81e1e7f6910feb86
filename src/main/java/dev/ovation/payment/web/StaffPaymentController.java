package dev.ovation.payment.web;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.payment.RefundOrder;
import dev.ovation.payment.StaffPayment;
import dev.ovation.payment.StaffPayments;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.identity.Viewer.SignedIn;
import dev.ovation.platform.money.Money;
import dev.ovation.platform.openapi.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's payments, for staff. */
@RestController
@RequestMapping("/api/v1/staff/payments")
class StaffPaymentController {

    /**
     * What is given back.
     *
     * @param amount null for all that is left
     */
    record Return(
            @Nullable Money amount, @NotBlank @Size(max = Limits.MESSAGE_CHARS) String reason) {}

    private final StaffPayments staffPayments;
    private final Payments payments;
    private final Idempotency idempotency;

    StaffPaymentController(StaffPayments staffPayments, Payments payments, Idempotency idempotency) {
        this.staffPayments = staffPayments;
        this.payments = payments;
        this.idempotency = idempotency;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.SEE_PAYMENTS)
    Page<StaffPayment> all(@RequestParam(required = false) @Nullable String q, PageRequest page) {
        return staffPayments.find(q, page);
    }

    @GetMapping("/{id}")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_PAYMENTS)
    StaffPayment one(@PathVariable PaymentId id) {
        return staffPayments.byId(id);
    }

    /** All that is left or a part; a refund that is still asked means that the gateway takes its time. */
    @PostMapping("/{id}/refund")
    @MayCall(value = Who.STAFF, needs = Permission.REFUND_PAYMENTS)
    @Answers(value = StaffPayment.class, status = 200)
    ResponseEntity<?> refund(
            HttpServletRequest request,
            Viewer viewer,
            SignedIn caller,
            @PathVariable PaymentId id,
            @RequestBody @Valid Return wanted) {
        if (wanted.amount() != null && !wanted.amount().isPositive()) {
            throw new RequestRefused.BadFields("amount.amount", "out_of_range", "More than nothing.");
        }
        return idempotency.once(request, viewer, wanted, operation -> {
            payments.refund(id, new RefundOrder(operation, wanted.amount(), wanted.reason().strip(), caller.account()));
            return ResponseEntity.ok(staffPayments.byId(id));
        });
    }
}
