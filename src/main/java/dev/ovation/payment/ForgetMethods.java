package dev.ovation.payment;

import dev.ovation.payment.MethodTable.KnownMethod;
import dev.ovation.payment.gateway.Detachments;
import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets the methods that nobody wants any more, at the gateway first: what is not known here any more, nobody could
 * have forgotten there. A kill between the two is followed by asking again, which does nothing twice. Of what a gateway
 * will not forget operators hear after a day.
 */
@Component
class ForgetMethods implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(ForgetMethods.class);
    private static final int AT_ONCE = 100;
    private static final Duration LATER = Duration.ofHours(1);

    private final ForgottenMethodTable table;
    private final Gateways gateways;
    private final GatewayCall call;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ForgetMethods(
            ForgottenMethodTable table,
            Gateways gateways,
            GatewayCall call,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.gateways = gateways;
        this.call = call;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-payment-methods";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        table.spare(now, now.plus(LATER));
        table.unwanted(now, AT_ONCE).forEach(this::forget);
    }

    private void forget(KnownMethod method) {
        try {
            gateways.find(method.gateway(), Detachments.class).ifPresent(one -> call.make(() -> {
                one.detach(method.reference());
                return true;
            }));
            table.forget(method.id());
        } catch (GatewaySilent silence) {
            log.warn("Method {} is not forgotten yet: {}", method.id(), silence.getMessage());
            postpone(method);
        } catch (RuntimeException failure) {
            // One that cannot be forgotten must not keep the others waiting.
            log.error("Method {} could not be forgotten", method.id(), failure);
            postpone(method);
        }
    }

    private void postpone(KnownMethod method) {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> table.postpone(method.id(), now, now.plus(LATER))
                .map(since -> Duration.between(since, now).toDays())
                .filter(days -> days > 0)
                .ifPresent(days -> events.publishEvent(new CardNotForgotten(method.id(), method.gateway(), days))));
    }
}
