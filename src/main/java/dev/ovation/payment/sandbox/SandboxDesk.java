package dev.ovation.payment.sandbox;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.sandbox.SandboxBank.Dispute;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where development makes the sandbox misbehave. */
@RestController
@RequestMapping("/dev/sandbox")
@SandboxOnly
class SandboxDesk {

    /** What the payer's bank does. */
    record Decision(@NotNull @Nullable Dispute state) {}

    private final DeskTable desk;
    private final SandboxBank bank;

    SandboxDesk(DeskTable desk, SandboxBank bank) {
        this.desk = desk;
        this.bank = bank;
    }

    @GetMapping("/faults")
    @MayCall(Who.DEVELOPMENT)
    Faults faults() {
        return desk.faults();
    }

    /** What is left out goes back to normal. */
    @PutMapping("/faults")
    @MayCall(Who.DEVELOPMENT)
    Faults setFaults(@RequestBody Faults faults) {
        desk.set(faults);
        return desk.faults();
    }

    @PutMapping("/disputes/{payment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.DEVELOPMENT)
    void dispute(@PathVariable PaymentId payment, @Valid @RequestBody Decision decision) {
        if (bank.find(payment.value()).isEmpty()) {
            throw new RequestRefused.NotFound();
        }
        bank.dispute(payment.value(), Objects.requireNonNull(decision.state()));
    }
}
