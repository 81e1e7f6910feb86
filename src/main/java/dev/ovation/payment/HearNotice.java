package dev.ovation.payment;

import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.payment.gateway.Notices;
import dev.ovation.payment.gateway.Notices.Notice;
import dev.ovation.platform.http.RequestRefused;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hears a gateway's notice. A notice only says that something happened to a payment; what, the gateway is asked,
 * because notices are doubled, late and overtake each other. Its id is stored in the transaction of its effect, so it
 * has one.
 */
@Component
public class HearNotice {

    private static final int TRIES = 20;

    private final Gateways gateways;
    private final PaymentTable table;
    private final AskGateway gateway;
    private final ApplyAnswer answers;
    private final ForgedNotices forged;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    HearNotice(
            Gateways gateways,
            PaymentTable table,
            AskGateway gateway,
            ApplyAnswer answers,
            ForgedNotices forged,
            TransactionOperations transaction,
            InstantSource clock) {
        this.gateways = gateways;
        this.table = table;
        this.gateway = gateway;
        this.answers = answers;
        this.forged = forged;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Returns when the notice's effect is committed; anything else makes the gateway deliver it again.
     *
     * @throws RequestRefused.NotFound when there is no such gateway
     * @throws PaymentRefused.NotGenuine when the gateway did not send this
     * @throws PaymentRefused.GatewayAway when the gateway cannot be asked now
     */
    @Transactional(propagation = Propagation.NEVER)
    public void hear(String name, byte[] body, Function<String, @Nullable String> headers) {
        var notices = gateways.find(name, Notices.class).orElseThrow(RequestRefused.NotFound::new);
        var notice = notices.read(body, headers).orElseThrow(() -> {
            forged.tell(name);
            return new PaymentRefused.NotGenuine();
        });
        for (int i = 0; i < TRIES; i++) {
            if (isApplied(name, notice)) {
                return;
            }
        }
        throw new PaymentRefused.GatewayAway();
    }

    private boolean isApplied(String name, Notice notice) {
        var id = new PaymentId(notice.payment());
        var seen = table.findUnheard(id, name, notice.id());
        if (seen.isEmpty()) {
            return true;
        }
        try {
            var answer = gateway.inquire(seen.get());
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (!table.firstTime(name, notice.id(), id, clock.instant())) {
                    return true;
                }
                var applied = answers.apply(seen.get(), answer, false);
                if (!applied) {
                    status.setRollbackOnly(); // somebody changed the payment: look and ask again
                }
                return applied;
            }));
        } catch (GatewaySilent silence) {
            throw new PaymentRefused.GatewayAway();
        }
    }
}
