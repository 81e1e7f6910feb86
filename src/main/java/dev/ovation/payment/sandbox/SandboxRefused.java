package dev.ovation.payment.sandbox;

import dev.ovation.platform.http.Refusal;

/** What the sandbox's checkout refuses. */
abstract sealed class SandboxRefused extends Refusal {

    private SandboxRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** It ended another way already. */
    static final class CheckoutFinished extends SandboxRefused {
        CheckoutFinished() {
            super(Kind.CONFLICT, "checkout_finished", "This checkout has ended. Go back and start again.");
        }
    }
}
