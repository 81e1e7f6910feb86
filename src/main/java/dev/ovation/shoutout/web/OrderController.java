package dev.ovation.shoutout.web;

import dev.ovation.payment.PaymentRefused;
import dev.ovation.payment.PaymentState;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.openapi.Answers;
import dev.ovation.shoutout.NewShoutout;
import dev.ovation.shoutout.ShoutoutId;
import dev.ovation.shoutout.Shoutouts;
import dev.ovation.shoutout.ShownShoutout;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Ordering a personalised video, with an account or as a guest, and looking at what one ordered. */
@RestController
@RequestMapping("/api/v1/shoutouts")
class OrderController {

    private final Shoutouts shoutouts;
    private final Idempotency idempotency;
    private final RateLimits limits;

    OrderController(Shoutouts shoutouts, Idempotency idempotency, RateLimits limits) {
        this.shoutouts = shoutouts;
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @PostMapping
    @MayCall(Who.ANYONE)
    @Answers(PlacedShoutout.class)
    ResponseEntity<?> place(
            HttpServletRequest request, Viewer viewer, Locale spoken, @Valid @RequestBody OrderForm form) {
        var order = form.order(spoken);
        return idempotency.once(request, viewer, form, operation -> {
            count(viewer, order, request.getRemoteAddr());
            var placed = shoutouts.place(operation, viewer, order);
            if (placed.payment().is(PaymentState.FAILED)) {
                throw new PaymentRefused.Declined(placed.payment());
            }
            return ResponseEntity.status(HttpStatus.CREATED).body(new PlacedShoutout(placed.shoutout(), null));
        }, answer -> viewer.accountId().isPresent() ? answer : withToken((ObjectNode) answer));
    }

    /** Nobody but the guest keeps it: not even the stored answer holds it. */
    private ObjectNode withToken(ObjectNode answer) {
        var id = ShoutoutId.of(answer.path("id").asString());
        return answer.put("claimToken", shoutouts.claimToken(id));
    }

    @GetMapping
    @MayCall(Who.CUSTOMER)
    Page<ShownShoutout> own(Viewer viewer, PageRequest page) {
        return shoutouts.own(viewer, page);
    }

    /** Its buyer, its performer once it was paid, and staff. */
    @GetMapping("/{id}")
    @MayCall(Who.CUSTOMER)
    ShownShoutout one(Viewer viewer, @PathVariable ShoutoutId id) {
        return shoutouts.one(id, viewer);
    }

    private void count(Viewer viewer, NewShoutout order, String address) {
        viewer.accountId()
                .ifPresentOrElse(
                        account -> limits.take(Rate.PAYMENTS_PER_ACCOUNT, account.toString()),
                        () -> {
                            limits.take(Rate.GUEST_ORDERS_PER_ADDRESS, address);
                            limits.take(Rate.GUEST_ORDERS_PER_EMAIL, Objects.toString(order.email(), ""));
                        });
    }
}
