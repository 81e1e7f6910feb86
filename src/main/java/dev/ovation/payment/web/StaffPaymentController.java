package dev.ovation.payment.web;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.openapi.Answers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's payments, for staff. */
@RestController
@RequestMapping("/api/v1/staff/payments")
class StaffPaymentController {

    private final Payments payments;
    private final Idempotency idempotency;

    StaffPaymentController(Payments payments, Idempotency idempotency) {
        this.payments = payments;
        this.idempotency = idempotency;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.SEE_PAYMENTS)
    Page<Payment> all(PageRequest page) {
        return payments.all(page);
    }

    @GetMapping("/{id}")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_PAYMENTS)
    Payment one(@PathVariable PaymentId id) {
        return payments.byId(id);
    }

    /** All of it; answers with the payment, still captured when the gateway takes its time. */
    @PostMapping("/{id}/refund")
    @MayCall(value = Who.STAFF, needs = Permission.REFUND_PAYMENTS)
    @Answers(value = Payment.class, status = 200)
    ResponseEntity<?> refund(HttpServletRequest request, Viewer viewer, @PathVariable PaymentId id) {
        return idempotency.once(request, viewer, null, _ -> ResponseEntity.ok(payments.refund(id)));
    }
}
