package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.payment.gateway.GatewaySilent;
import dev.ovation.platform.logging.RequestId;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatewayCallTests {

    private final GatewayCall patient = new GatewayCall(new PaymentSettings("sandbox", Duration.ofMinutes(1)));
    private final GatewayCall hurried = new GatewayCall(new PaymentSettings("sandbox", Duration.ofMillis(50)));

    @Test
    void anAnswerIsAnAnswerAndAFailureItself() {
        assertThat(patient.<String>make(() -> "open")).isEqualTo("open");
        var known = new IllegalStateException("No charge");
        assertThatThrownBy(() -> patient.make(() -> {
                    throw known;
                }))
                .isSameAs(known);
        var grave = new StackOverflowError();
        assertThatThrownBy(() -> patient.make(() -> {
                    throw grave;
                }))
                .isSameAs(grave);
    }

    @Test
    @DisplayName("viggio 20: a call that hangs for ever, and hears nothing, is given up when its time is over")
    void aCallThatHangs() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var neverLetGo = new CountDownLatch(1);
        assertThatThrownBy(() -> hurried.make(() -> hang(neverLetGo, interrupted)))
                .isInstanceOf(GatewaySilent.class)
                .hasMessageContaining("50 ms");
        interrupted.await(); // its adapter is told
        neverLetGo.countDown();
    }

    @Test
    void whatIsLoggedMeanwhileIsOfTheSameRequest() {
        try (var _ = RequestId.carry("abc")) {
            assertThat(patient.make(RequestId::current)).isEqualTo("abc");
        }
    }

    /** As code that does not want to hear of it. */
    private static String hang(CountDownLatch until, CountDownLatch interrupted) {
        while (true) {
            try {
                until.await();
                return "late";
            } catch (InterruptedException told) {
                interrupted.countDown();
            }
        }
    }
}
