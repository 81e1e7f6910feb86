package dev.ovation.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.payment.billing.Billing;
import dev.ovation.payment.sandbox.SandboxBank.Outcome;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's checkout page speaks to this; whoever knows a checkout's unguessable name may pay it. */
@RestController
@RequestMapping("/api/v1/sandbox/checkouts/{id}")
@SandboxOnly
class SandboxController {

    /** A checkout as its page shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Checkout(
            String id,
            Money amount,
            String title,
            @Nullable Billing billing,
            String state,
            String returnUrl,
            boolean requiresConfirmation) {}

    /** What the payer did. */
    record Decision(
            @NotNull @Nullable Outcome outcome, @Nullable Boolean save) {}

    private final SandboxBank bank;

    SandboxController(SandboxBank bank) {
        this.bank = bank;
    }

    @GetMapping
    @MayCall(Who.ANYONE)
    Checkout show(@PathVariable String id) {
        return view(find(id));
    }

    /** The same decision again changes nothing; another one about a finished checkout is refused. */
    @PutMapping
    @MayCall(Who.ANYONE)
    Checkout decide(@PathVariable String id, @Valid @RequestBody Decision decision) {
        var outcome = java.util.Objects.requireNonNull(decision.outcome());
        var charge = bank.complete(find(id).id(), outcome, Boolean.TRUE.equals(decision.save()));
        if (!isEndOf(outcome, charge)) {
            throw new SandboxRefused.CheckoutFinished();
        }
        return view(charge);
    }

    private SandboxCharge find(String checkout) {
        return bank.checkout(checkout).orElseThrow(RequestRefused.NotFound::new);
    }

    private static boolean isEndOf(Outcome outcome, SandboxCharge charge) {
        return switch (outcome) {
            case PAID -> state(charge).equals("paid");
            case DECLINED -> charge.state() == SandboxState.DECLINED;
            case ABANDONED -> charge.state() == SandboxState.CLOSED;
            case CONFIRMATION -> charge.state() == SandboxState.OPEN;
        };
    }

    private static String state(SandboxCharge charge) {
        return switch (charge.state()) {
            case OPEN -> "open";
            case HELD, TAKEN, RETURNED, DISPUTED -> "paid";
            case DECLINED -> "declined";
            case CLOSED -> "abandoned";
        };
    }

    private static Checkout view(SandboxCharge charge) {
        return new Checkout(
                String.valueOf(charge.checkout()),
                charge.amount(),
                charge.title(),
                charge.billing(),
                state(charge),
                charge.returnUrl(),
                charge.confirmation());
    }
}
