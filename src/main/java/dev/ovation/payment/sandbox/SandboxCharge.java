package dev.ovation.payment.sandbox;

import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One charge in the sandbox's books.
 *
 * @param checkout the unguessable name of its page; null when a kept method was charged
 * @param confirmation whether the payer's bank wants a second step before it pays
 * @param notices how many were sent about it
 */
record SandboxCharge(
        UUID id,
        @Nullable String checkout,
        Money amount,
        String title,
        String customer,
        boolean hold,
        boolean reusable,
        String returnUrl,
        SandboxState state,
        boolean confirmation,
        @Nullable Card card,
        @Nullable String declineCode,
        int notices,
        @Nullable Instant expiresAt) {

    boolean isExpired(Instant now) {
        return state == SandboxState.OPEN && expiresAt != null && expiresAt.isBefore(now);
    }

    SandboxCharge now(SandboxState next) {
        return with(next, confirmation, card, declineCode);
    }

    SandboxCharge paidWith(Card paid) {
        return with(hold ? SandboxState.HELD : SandboxState.TAKEN, false, paid, null);
    }

    SandboxCharge declined(String code) {
        return with(SandboxState.DECLINED, false, card, code);
    }

    SandboxCharge wantingConfirmation() {
        return with(state, true, card, declineCode);
    }

    private SandboxCharge with(SandboxState next, boolean asked, @Nullable Card paid, @Nullable String declined) {
        return new SandboxCharge(
                id, checkout, amount, title, customer, hold, reusable, returnUrl, next, asked, paid, declined, notices,
                expiresAt);
    }
}
