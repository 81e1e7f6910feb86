package dev.ovation.payment.sandbox;

import dev.ovation.payment.billing.Billing;
import dev.ovation.payment.gateway.Card;
import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One charge in the sandbox's books.
 *
 * @param checkout the unguessable name of its page; null when a kept method was charged
 * @param billing who pays, as far as it was told
 * @param confirmation whether the payer's bank wants a second step before it pays
 * @param notices how many were sent about it
 * @param heldUntil when the money is let go of unless it was taken before
 * @param returned what was given back of it so far
 */
record SandboxCharge(
        UUID id,
        @Nullable String checkout,
        Money amount,
        String title,
        String customer,
        @Nullable Billing billing,
        boolean hold,
        boolean reusable,
        String returnUrl,
        SandboxState state,
        boolean confirmation,
        @Nullable Card card,
        @Nullable String declineCode,
        int notices,
        @Nullable Instant expiresAt,
        @Nullable Instant heldUntil,
        Money returned) {

    static final String HOLD_LAPSED = "hold_lapsed";

    static SandboxCharge opened(GatewayOrder order, String page, Instant until) {
        return new SandboxCharge(
                order.payment(),
                page,
                order.amount(),
                order.title(),
                order.customer(),
                order.billing(),
                order.hold(),
                order.reusable(),
                order.returnUrl(),
                SandboxState.OPEN,
                false,
                null,
                null,
                0,
                until,
                null,
                Money.zero(order.amount().currency()));
    }

    boolean isExpired(Instant now) {
        return state == SandboxState.OPEN && expiresAt != null && expiresAt.isBefore(now);
    }

    boolean isLapsed(Instant now) {
        return state == SandboxState.HELD && heldUntil != null && !heldUntil.isAfter(now);
    }

    /** What can still be given back. */
    Money left() {
        return amount.minus(returned);
    }

    /** When nothing is left it has been given back. */
    SandboxCharge returning(Money part) {
        var all = returned.plus(part);
        return new SandboxCharge(
                id, checkout, amount, title, customer, billing, hold, reusable, returnUrl,
                all.equals(amount) ? SandboxState.RETURNED : state, confirmation, card, declineCode, notices,
                expiresAt, heldUntil, all);
    }

    SandboxCharge now(SandboxState next) {
        return with(next, confirmation, card, declineCode);
    }

    SandboxCharge takenFrom(Card paid) {
        return with(SandboxState.TAKEN, false, paid, null);
    }

    SandboxCharge heldOn(Card paid, Instant until) {
        return new SandboxCharge(
                id, checkout, amount, title, customer, billing, hold, reusable, returnUrl, SandboxState.HELD, false,
                paid, null, notices, expiresAt, until, returned);
    }

    /** The bank let go of the money, and nobody can take it any more. */
    SandboxCharge lapsed() {
        return with(SandboxState.CLOSED, confirmation, card, HOLD_LAPSED);
    }

    SandboxCharge declined(String code) {
        return with(SandboxState.DECLINED, false, card, code);
    }

    SandboxCharge wantingConfirmation() {
        return with(state, true, card, declineCode);
    }

    private SandboxCharge with(SandboxState next, boolean asked, @Nullable Card paid, @Nullable String declined) {
        return new SandboxCharge(
                id, checkout, amount, title, customer, billing, hold, reusable, returnUrl, next, asked, paid, declined,
                notices, expiresAt, heldUntil, returned);
    }
}
