package dev.ovation.payment.sandbox;

import dev.ovation.payment.sandbox.LapseHold.Held;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets go of held money when its time is over, and says so by a notice, as a bank does. */
@Component
@SandboxOnly
class LapseHold implements Job<Held> {

    /** Which charge. */
    record Held(UUID charge) {}

    static final JobKind<Held> KIND = JobKind.light("sandbox-lapse-hold", Held.class);

    private final SandboxBank bank;

    LapseHold(SandboxBank bank) {
        this.bank = bank;
    }

    @Override
    public JobKind<Held> kind() {
        return KIND;
    }

    @Override
    public void run(Held held) {
        bank.find(held.charge());
    }
}
