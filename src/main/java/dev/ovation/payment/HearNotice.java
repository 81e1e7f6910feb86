package dev.ovation.payment;

import dev.ovation.payment.GatewayMetrics.Outcome;
import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.payment.gateway.Notices;
import dev.ovation.payment.gateway.Notices.Notice;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.together.Together;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears a gateway's notice. A notice only says that something happened to a payment; what, the gateway is asked,
 * because notices are doubled, late and overtake each other. Its id is stored in the transaction of its effect, so it
 * has one.
 */
@Component
public class HearNotice {

    private static final int TRIES = 20;

    private final Gateways gateways;
    private final Together<Heard, Optional<StoredPayment>> unheard;
    private final PaymentTable table;
    private final ReconciliationTable reports;
    private final AskGateway gateway;
    private final SettleTogether together;
    private final ForgedNotices forged;
    private final GatewayMetrics metrics;
    private final InstantSource clock;

    HearNotice(
            Gateways gateways,
            PaymentTable table,
            ReconciliationTable reports,
            AskGateway gateway,
            SettleTogether together,
            ForgedNotices forged,
            GatewayMetrics metrics,
            InstantSource clock) {
        this.gateways = gateways;
        this.unheard = new Together<>(table::unheard);
        this.table = table;
        this.reports = reports;
        this.gateway = gateway;
        this.together = together;
        this.forged = forged;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Returns when the notice's effect is committed; anything else makes the gateway deliver it again. What is about
     * nothing of ours is kept for staff's report, and is no failure: it would come again for days.
     *
     * @throws RequestRefused.NotFound when there is no such gateway
     * @throws PaymentRefused.NotGenuine when the gateway did not send this
     * @throws PaymentRefused.GatewayAway when the gateway cannot be asked now
     */
    @Transactional(propagation = Propagation.NEVER)
    public void hear(String name, byte[] body, Function<String, @Nullable String> headers) {
        var notices = gateways.find(name, Notices.class).orElseThrow(RequestRefused.NotFound::new);
        var notice = notices.read(body, headers).orElseThrow(() -> {
            metrics.heard(name, Outcome.REFUSED);
            forged.tell(name);
            return new PaymentRefused.NotGenuine();
        });
        try {
            metrics.heard(name, switch (notice) {
                case Notice.OfPayment of -> apply(name, of);
                case Notice.OfSomethingElse _ -> keep(name, notice);
            });
        } catch (RuntimeException failure) {
            metrics.heard(name, Outcome.FAILED);
            throw failure;
        }
    }

    private Outcome keep(String name, Notice notice) {
        reports.addStrange(name, notice, clock.instant());
        return Outcome.STRANGE;
    }

    private Outcome apply(String name, Notice.OfPayment notice) {
        for (int i = 0; i < TRIES; i++) {
            var seen = unheard.answer(new Heard(new PaymentId(notice.payment()), name, notice.id()));
            if (seen.isEmpty()) {
                return isOurs(name, notice) ? Outcome.KNOWN : keep(name, notice);
            }
            if (isApplied(seen.get(), notice)) {
                return Outcome.APPLIED;
            }
        }
        throw new PaymentRefused.GatewayAway();
    }

    private boolean isOurs(String name, Notice.OfPayment notice) {
        return table.find(new PaymentId(notice.payment()))
                .filter(payment -> payment.gateway().equals(name))
                .isPresent();
    }

    private boolean isApplied(StoredPayment seen, Notice notice) {
        try {
            return together.apply(new News(seen, gateway.inquire(seen), false, notice.id(), false))
                    .isPresent();
        } catch (GatewaySilent silence) {
            throw new PaymentRefused.GatewayAway();
        }
    }
}
