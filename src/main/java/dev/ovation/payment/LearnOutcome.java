package dev.ovation.payment;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.GatewaySilent;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out from the gateway how a payment stands: puts the question that is open, or asks for news. Requests and the
 * sweeper come here; they may come at the same time, because every question is put under the payment's own key and
 * every answer is written only onto the version that it was asked for.
 */
@Component
class LearnOutcome {

    private static final Logger log = LoggerFactory.getLogger(LearnOutcome.class);
    private static final int TRIES = 5;

    private final PaymentTable table;
    private final AskGateway gateway;
    private final SettleTogether together;
    private final InstantSource clock;

    LearnOutcome(PaymentTable table, AskGateway gateway, SettleTogether together, InstantSource clock) {
        this.table = table;
        this.gateway = gateway;
        this.together = together;
        this.clock = clock;
    }

    /** The payment as it stands afterwards; unchanged when the gateway is silent, and then the sweeper asks again. */
    @Transactional(propagation = Propagation.NEVER)
    Payment learn(PaymentId id) {
        return learn(table.find(id).orElseThrow());
    }

    /** The same when it is only time to look again; what is found then was told by nobody. */
    @Transactional(propagation = Propagation.NEVER)
    Payment sweep(PaymentId id) {
        return learn(table.find(id).orElseThrow(), true);
    }

    /** @param first as it was read or written a moment ago; whoever changed it since then is noticed */
    @Transactional(propagation = Propagation.NEVER)
    Payment learn(StoredPayment first) {
        return learn(first, false);
    }

    private Payment learn(StoredPayment first, boolean swept) {
        var id = first.id();
        var seen = first;
        for (int i = 0; i < TRIES; i++) {
            if (!expectsNews(seen)) {
                return seen.payment();
            }
            try {
                var now = together.apply(new News(seen, ask(seen), seen.asked() != null, null, swept));
                if (now.isPresent()) {
                    return now.get();
                }
            } catch (GatewaySilent silence) {
                log.warn("Payment {}: the gateway is silent about {}: {}", id, seen.asked(), silence.getMessage());
                var checks = seen.checks() + 1;
                table.postpone(seen, checks, clock.instant().plus(Patience.pause(checks)));
                return seen.payment();
            }
            seen = table.find(id).orElseThrow();
        }
        // Others changed it each time: they know the latest, and the sweeper looks again.
        return seen.payment();
    }

    private static boolean expectsNews(StoredPayment seen) {
        return Patience.next(seen.state(), seen.asked(), 0, Instant.EPOCH, Instant.EPOCH) != null;
    }

    private Answer ask(StoredPayment seen) {
        return seen.asked() == null ? gateway.inquire(seen) : gateway.put(seen, seen.asked());
    }
}
