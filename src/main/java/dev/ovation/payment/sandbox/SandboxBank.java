package dev.ovation.payment.sandbox;

import dev.ovation.payment.gateway.Card;
import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.platform.money.Money;
import dev.ovation.platform.together.Together;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The outside as we pretend it: takes orders under the caller's key, keeps charges and methods, and sends a notice with
 * every change. Each call is a transaction of its own, never the caller's.
 */
@Component
@SandboxOnly
class SandboxBank {

    static final Duration CHECKOUT_LIFE = Duration.ofHours(24);

    /** What a payer does at the checkout page. */
    enum Outcome {
        PAID,
        DECLINED,
        ABANDONED,
        /** The payer's bank asks for a second step; then he pays or not. */
        CONFIRMATION
    }

    /** What a payer's bank does about a payment that its customer does not recognise. */
    enum Dispute {
        OPENED,
        WON
    }

    private final SandboxTable table;
    private final Together<UUID, Optional<SandboxCharge>> found;
    private final Together<NewCharge, Boolean> opened;
    private final DeskTable desk;
    private final SandboxSettings settings;
    private final SendNotices notices;
    private final Jobs jobs;
    private final Ids ids;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    SandboxBank(
            SandboxTable table,
            DeskTable desk,
            SandboxSettings settings,
            SendNotices notices,
            Jobs jobs,
            Ids ids,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.found = new Together<>(table::charges);
        this.opened = new Together<>(table::open);
        this.desk = desk;
        this.settings = settings;
        this.notices = notices;
        this.jobs = jobs;
        this.ids = ids;
        this.transaction = transaction;
        this.clock = clock;
    }

    Duration holdWindow() {
        var driven = desk.faults().holdSeconds();
        return driven == null ? settings.holdWindow() : Duration.ofSeconds(driven);
    }

    /** The same order again gives the same checkout. One statement is a transaction of its own. */
    SandboxCharge open(GatewayOrder order) {
        var now = clock.instant();
        var page = ids.secret();
        var until = now.plus(CHECKOUT_LIFE);
        return opened.answer(new NewCharge(order, page, until, now))
                ? SandboxCharge.opened(order, page, until)
                : find(order.payment()).orElseThrow();
    }

    /** The same order again is not charged again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge charge(GatewayOrder order, String method) {
        table.add(List.of(new NewCharge(order, null, null, clock.instant())));
        var charge = table.lock(order.payment()).orElseThrow();
        if (charge.state() != SandboxState.OPEN) {
            return charge;
        }
        var card = table.method(method, order.customer());
        if (card.isEmpty() || desk.declinesThisCharge()) {
            return move(charge, charge.declined("card_declined"));
        }
        return paid(charge, card.get());
    }

    /** Says whether it was kept until now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean detach(String method) {
        return table.detach(method);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge capture(UUID id) {
        return when(
                id,
                SandboxState.HELD,
                charge -> desk.failsThisCapture() ? charge.declined("capture_failed") : charge.now(SandboxState.TAKEN));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge release(UUID id) {
        return when(id, SandboxState.HELD, charge -> charge.now(SandboxState.CLOSED));
    }

    /** The same refund again gives nothing more back; more than is left is not given back at all. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge refund(UUID id, UUID refund, Money amount) {
        var charge = lock(id);
        return charge.state() == SandboxState.TAKEN
                        && charge.left().compareTo(amount) >= 0
                        && table.addRefund(refund, id, amount, clock.instant())
                ? move(charge, charge.returning(amount))
                : charge;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge close(UUID id) {
        return when(id, SandboxState.OPEN, charge -> charge.now(SandboxState.CLOSED));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge dispute(UUID id, Dispute dispute) {
        return switch (dispute) {
            case OPENED -> when(id, SandboxState.TAKEN, charge -> charge.now(SandboxState.DISPUTED));
            case WON -> when(id, SandboxState.DISPUTED, charge -> charge.now(SandboxState.TAKEN));
        };
    }

    /** To look takes no transaction. */
    Optional<SandboxCharge> find(UUID id) {
        return found.answer(id).map(this::asItIsNow);
    }

    Optional<SandboxCharge> checkout(String name) {
        return table.byCheckout(name).map(this::asItIsNow);
    }

    /** Does what the button says; a checkout that is over stays as it ended. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SandboxCharge complete(UUID id, Outcome outcome, boolean save) {
        var charge = closedWhenOver(table.lock(id).orElseThrow());
        if (charge.state() != SandboxState.OPEN) {
            return charge;
        }
        return switch (outcome) {
            case PAID -> paid(charge, newCard(charge, save));
            case DECLINED -> move(charge, charge.declined("card_declined"));
            case ABANDONED -> move(charge, charge.now(SandboxState.CLOSED));
            case CONFIRMATION -> {
                table.store(charge.wantingConfirmation());
                yield charge.wantingConfirmation();
            }
        };
    }

    private Card newCard(SandboxCharge charge, boolean save) {
        var card = new Card("pm_" + ids.secret(), "Visa", "4242", save);
        table.addMethod(card, charge.customer(), save || charge.reusable(), clock.instant());
        return card;
    }

    private SandboxCharge paid(SandboxCharge charge, Card card) {
        if (!charge.hold()) {
            return move(charge, charge.takenFrom(card));
        }
        var window = holdWindow();
        if (!window.isPositive()) {
            return move(charge, charge.declined("hold_not_supported"));
        }
        var until = clock.instant().plus(window);
        jobs.at(LapseHold.KIND, charge.id().toString(), new LapseHold.Held(charge.id()), until);
        return move(charge, charge.heldOn(card, until));
    }

    /** As a real one, it has no mercy with those who ask too late. */
    private SandboxCharge asItIsNow(SandboxCharge charge) {
        var now = clock.instant();
        return charge.isExpired(now) || charge.isLapsed(now)
                ? transaction.execute(_ -> closedWhenOver(table.lock(charge.id()).orElseThrow()))
                : charge;
    }

    private SandboxCharge closedWhenOver(SandboxCharge charge) {
        if (charge.isLapsed(clock.instant())) {
            return move(charge, charge.lapsed());
        }
        return charge.isExpired(clock.instant()) ? move(charge, charge.now(SandboxState.CLOSED)) : charge;
    }

    /** In any other state it is told as it stands: that is how a call that came before is found done. */
    private SandboxCharge when(UUID id, SandboxState state, UnaryOperator<SandboxCharge> change) {
        var charge = lock(id);
        return charge.state() == state ? move(charge, change.apply(charge)) : charge;
    }

    private SandboxCharge lock(UUID id) {
        return closedWhenOver(table.lock(id).orElseThrow(() -> new IllegalArgumentException("No charge " + id)));
    }

    private SandboxCharge move(SandboxCharge before, SandboxCharge after) {
        table.store(after);
        notices.about(after);
        return after;
    }
}
