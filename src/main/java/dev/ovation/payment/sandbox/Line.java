package dev.ovation.payment.sandbox;

import dev.ovation.payment.gateway.GatewaySilent;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The line between us and the sandbox: calls get lost on it, answers too, and everything may take its time. */
@Component
@SandboxOnly
class Line {

    private final DeskTable desk;

    Line(DeskTable desk) {
        this.desk = desk;
    }

    <T> T call(Supplier<T> work) {
        var faults = desk.faults();
        if (Objects.requireNonNull(faults.lostCalls()) > 0 && desk.losesThisCall()) {
            throw new GatewaySilent("the call was lost");
        }
        var answer = work.get();
        pause(Objects.requireNonNull(faults.slowMillis()));
        if (Objects.requireNonNull(faults.silentCalls()) > 0 && desk.swallowsThisAnswer()) {
            throw new GatewaySilent("the answer was lost");
        }
        return answer;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new GatewaySilent("interrupted while waiting");
        }
    }
}
