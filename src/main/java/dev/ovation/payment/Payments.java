package dev.ovation.payment;

import dev.ovation.payment.MethodTable.KnownMethod;
import dev.ovation.payment.gateway.Holds;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Owner;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door to payments. A sale has two steps: {@link #begin} stores the charge in the seller's own transaction,
 * together with whatever waits for the money; after the commit {@link #send} asks the gateway. If the process dies
 * between them, the sweeper sends.
 */
@Component
public class Payments {

    private final PaymentTable table;
    private final PaymentListTable lists;
    private final MethodTable methods;
    private final Gateways gateways;
    private final LearnOutcome outcome;
    private final EarnPayment earnPayment;
    private final RefundPayment refundPayment;
    private final Ids ids;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Payments(
            PaymentTable table,
            PaymentListTable lists,
            MethodTable methods,
            Gateways gateways,
            LearnOutcome outcome,
            EarnPayment earnPayment,
            RefundPayment refundPayment,
            Ids ids,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.lists = lists;
        this.methods = methods;
        this.gateways = gateways;
        this.outcome = outcome;
        this.earnPayment = earnPayment;
        this.refundPayment = refundPayment;
        this.ids = ids;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Stores the charge; does nothing when it was stored before under this id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Begun begin(Charge charge) {
        var method = switch (charge.with()) {
            case PayWith.Checkout _ -> Optional.<KnownMethod>empty();
            case PayWith.Saved saved ->
                Optional.of(
                        charge.payer()
                                .account()
                                .flatMap(account -> methods.offered(saved.method(), account))
                                .orElseThrow(PaymentRefused.UnknownMethod::new));
            case PayWith.Mandate mandate ->
                Optional.of(methods.mandate(mandate.keeper())
                        .orElseThrow(() -> new IllegalStateException("No mandate of " + mandate.keeper())));
        };
        var gateway = method.map(KnownMethod::gateway).orElse(gateways.chosen());
        var now = clock.instant();
        var known = method.map(KnownMethod::id).orElse(null);
        return new Begun(
                table.add(charge, gateway, known, now.plus(Patience.pause(0)), now)
                        ? StoredPayment.begun(charge, gateway, known, now)
                        : table.find(charge.id()).orElseThrow());
    }

    /** Asks the gateway for what was begun in a transaction that has committed. No transaction may be open. */
    @Transactional(propagation = Propagation.NEVER)
    public Payment send(Begun begun) {
        return outcome.learn(begun.payment());
    }

    /** Asks the gateway what is still open and gives the payment as it stands then. No transaction may be open. */
    @Transactional(propagation = Propagation.NEVER)
    public Payment send(PaymentId id) {
        return outcome.learn(id);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Payment> find(PaymentId id) {
        return table.find(id).map(StoredPayment::payment);
    }

    /** @throws RequestRefused.NotFound when there is none */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Payment byId(PaymentId id) {
        return find(id).orElseThrow(RequestRefused.NotFound::new);
    }

    /**
     * Sees to it that nobody can pay at the checkout any more; gives the payment as it ended, which may be paid.
     *
     * @throws PaymentRefused.GatewayAway when that is not known yet
     */
    @Transactional(propagation = Propagation.NEVER)
    public Payment close(PaymentId id) {
        if (outcome.learn(id).is(PaymentState.CREATED)) {
            throw new PaymentRefused.GatewayAway();
        }
        var closed = askFor(id, Ask.CLOSE, PaymentState.REQUIRES_ACTION);
        if (closed.is(PaymentState.REQUIRES_ACTION)) {
            throw new PaymentRefused.GatewayAway();
        }
        return closed;
    }

    /** Takes what is held. */
    @Transactional(propagation = Propagation.NEVER)
    public Payment capture(PaymentId id) {
        var payment = askFor(id, Ask.CAPTURE, PaymentState.AUTHORISED);
        if (!Set.of(PaymentState.AUTHORISED, PaymentState.CAPTURED, PaymentState.FAILED)
                .contains(payment.state())) {
            throw new PaymentRefused.NotHeld(payment);
        }
        return payment;
    }

    /** Lets go of what is held. */
    @Transactional(propagation = Propagation.NEVER)
    public Payment release(PaymentId id) {
        var payment = askFor(id, Ask.RELEASE, PaymentState.AUTHORISED);
        if (!payment.is(PaymentState.AUTHORISED) && !payment.is(PaymentState.CANCELLED)) {
            throw new PaymentRefused.NotHeld(payment);
        }
        return payment;
    }

    /**
     * Gives all that is left of it back. Still captured in the answer means that the gateway has not done it yet.
     *
     * @throws PaymentRefused.GatewayAway when a part is being given back and that is not known to be done
     */
    @Transactional(propagation = Propagation.NEVER)
    public Payment refund(PaymentId id) {
        return refund(id, RefundOrder.ofAll(ids.next()));
    }

    /** The same for a part, or for staff. */
    @Transactional(propagation = Propagation.NEVER)
    public Payment refund(PaymentId id, RefundOrder order) {
        var payment = refundPayment.refund(id, order);
        if (!payment.is(PaymentState.CAPTURED) && !payment.is(PaymentState.REFUNDED)) {
            throw new PaymentRefused.NotRefundable(payment);
        }
        return payment;
    }

    /** For money that came and must not stay: the sweeper gives it back as soon as this transaction has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refundLater(PaymentId id) {
        refundPayment.refundLater(id, RefundOrder.ofAll(ids.next()));
    }

    /**
     * What a deferred charge was for is delivered: its shares are everybody's own from here on. Asking again changes
     * nothing, nor does it for a charge that was not deferred.
     *
     * @return false when there is no money to earn: not taken yet, given back, or disputed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean earn(PaymentId id) {
        return earnPayment.earn(id);
    }

    /** Before whoever is about to earn them locks what they pay for: their outcomes lock in this order, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<PaymentId> ids) {
        if (!ids.isEmpty()) {
            table.lock(ids);
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Page<Payment> of(AccountId payer, PageRequest asked) {
        return lists.of(Owner.of(payer), asked);
    }

    /** Those that are there, in one statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<PaymentId, Payment> findAll(Collection<PaymentId> ids) {
        return ids.isEmpty() ? Map.of() : lists.findAll(ids);
    }

    /** Every attempt to pay for one thing, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Payment> madeFor(String kind, UUID purpose) {
        return lists.madeFor(kind, purpose);
    }

    /** What a guest paid becomes the account's: it stands in its history, and receipts go there from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(Owner guest, AccountId account) {
        table.handOver(guest, account);
    }

    /** Nothing is charged for this keeper any more: what was kept for him alone is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endMandate(Owner keeper) {
        methods.endMandate(keeper, clock.instant());
    }

    /** Forgets the addresses of these guests; what they paid stays in the books. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAddresses(Collection<Owner> guests) {
        table.forgetAddresses(guests);
    }

    /** How long the gateway of new payments holds money; empty when it cannot. */
    public Optional<Duration> holdWindow() {
        return gateways.find(gateways.chosen(), Holds.class).map(Holds::window).filter(Duration::isPositive);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<PaymentMethod> methodsOf(AccountId account) {
        return methods.of(account);
    }

    @Transactional
    public void removeMethod(PaymentMethodId id, AccountId account) {
        if (!methods.remove(id, account, clock.instant())) {
            throw new RequestRefused.NotFound();
        }
    }

    /** Stores the question while the payment stands where it makes sense, commits, then puts it. */
    private Payment askFor(PaymentId id, Ask question, PaymentState from) {
        transaction.executeWithoutResult(_ -> {
            var seen = table.find(id).orElseThrow(RequestRefused.NotFound::new);
            var now = clock.instant();
            while (seen.state() == from
                    && seen.asked() == null
                    && !table.ask(seen, question, now.plus(Patience.pause(0)), now)) {
                seen = table.find(id).orElseThrow(); // changed a moment ago; it may still make sense
            }
        });
        return outcome.learn(id);
    }
}
