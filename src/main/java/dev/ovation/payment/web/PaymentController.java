package dev.ovation.payment.web;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethod;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.Payments;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A payer's own payments, receipts and saved methods. */
@RestController
@RequestMapping("/api/v1")
class PaymentController {

    /** Saved methods; few, so there is one page. */
    record Methods(List<PaymentMethod> items) {}

    private final Payments payments;

    PaymentController(Payments payments) {
        this.payments = payments;
    }

    @GetMapping("/payments")
    @MayCall(Who.SIGNED_IN)
    Page<Payment> own(AccountId payer, PageRequest page) {
        return payments.of(payer, page);
    }

    @GetMapping("/payments/{id}")
    @MayCall(Who.CUSTOMER)
    Payment one(Viewer viewer, @PathVariable PaymentId id) {
        return payments.find(id)
                .filter(payment -> viewer.owner().filter(payment.payer().owner()::equals).isPresent())
                .orElseThrow(RequestRefused.NotFound::new);
    }

    @GetMapping("/me/payment-methods")
    @MayCall(Who.SIGNED_IN)
    Methods methods(AccountId payer) {
        return new Methods(payments.methodsOf(payer));
    }

    /** It is offered no more; subscriptions that were taken out with it go on until they are cancelled. */
    @DeleteMapping("/me/payment-methods/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void remove(AccountId payer, @PathVariable PaymentMethodId id) {
        payments.removeMethod(id, payer);
    }
}
