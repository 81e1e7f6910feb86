package dev.ovation.payment;

import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.platform.metrics.Counter;
import dev.ovation.platform.metrics.Metrics;
import dev.ovation.platform.metrics.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How gateways answer, what they tell us, and what becomes of payments. */
@Component
class GatewayMetrics {

    /** What became of a notice. */
    enum Outcome {
        APPLIED,
        /** It was heard before. */
        KNOWN,
        /** It is about nothing of ours. */
        STRANGE,
        /** Not genuinely the gateway's. */
        REFUSED,
        /** The gateway could not be asked what it means; it will come again. */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Timer calls;
    private final Counter notices;
    private final Counter payments;

    GatewayMetrics(Metrics metrics) {
        calls = metrics.timer(
                "ovation_gateway_call_seconds",
                "How long gateways took to answer.",
                "gateway",
                "operation",
                "outcome");
        notices = metrics.counter(
                "ovation_gateway_notices_total", "Notices that gateways sent us.", "gateway", "outcome");
        payments = metrics.counter(
                "ovation_payments_total", "Payments that came into a state.", "gateway", "outcome");
    }

    Answer timed(StoredPayment payment, String operation, Supplier<Answer> call) {
        var begun = System.nanoTime();
        var outcome = "failed";
        try {
            var answer = call.get();
            outcome = answer instanceof Answer.Declined ? "refused" : "answered";
            return answer;
        } catch (GatewaySilent silence) {
            outcome = "unknown";
            throw silence;
        } finally {
            calls.since(begun, payment.gateway(), operation, outcome);
        }
    }

    /** @param gateway one that exists here */
    void heard(String gateway, Outcome outcome) {
        notices.add(gateway, outcome.word());
    }

    /** Counts once it is committed. */
    void came(Moved move) {
        payments.addAfterCommit(move.before().gateway(), move.now().state().word());
    }
}
