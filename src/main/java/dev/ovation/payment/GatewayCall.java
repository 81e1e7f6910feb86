package dev.ovation.payment;

import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.platform.logging.RequestId;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * A call to a gateway that nobody waits for longer than is set, whatever its adapter does or hangs in. What the gateway
 * did after that is unknown, as if its answer had been lost.
 */
@Component
class GatewayCall {

    private final Duration patience;

    GatewayCall(PaymentSettings settings) {
        patience = settings.answerWithin();
    }

    /** @throws GatewaySilent when the time is over */
    <T> T make(Supplier<T> call) {
        var answer = new FutureTask<>(call::get);
        var caller = Thread.ofVirtual().name("gateway").start(RequestId.along(answer));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            caller.interrupt();
            throw new GatewaySilent("no answer within " + patience.toMillis() + " ms");
        } catch (InterruptedException stopping) {
            caller.interrupt();
            Thread.currentThread().interrupt();
            throw new GatewaySilent("interrupted while waiting");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error grave) {
                throw grave;
            }
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        }
    }
}
