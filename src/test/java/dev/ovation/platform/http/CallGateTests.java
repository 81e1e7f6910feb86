package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.platform.Settings;
import dev.ovation.platform.Settings.Mode;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** What the gate does that no walk through a running house can show. */
class CallGateTests {

    static class Somewhere {
        @MayCall(Who.DEVELOPMENT)
        public void onlyInDevelopment() {}

        public void forgotten() {}
    }

    private static CallGate gate(Mode mode) {
        return new CallGate(
                new Settings(mode, false, Path.of("data"), "http://localhost", Currency.getInstance("USD")));
    }

    private static void call(Mode mode, String method) throws Exception {
        var handler = new HandlerMethod(new Somewhere(), method);
        gate(mode).preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), handler);
    }

    @Test
    void whatIsForDevelopmentIsNowhereElse() {
        assertThatCode(() -> call(Mode.DEVELOPMENT, "onlyInDevelopment")).doesNotThrowAnyException();
        assertThatThrownBy(() -> call(Mode.PRODUCTION, "onlyInDevelopment"))
                .isInstanceOf(RequestRefused.NotFound.class);
    }

    @Test
    void aMethodWithoutARuleIsForNobody() {
        assertThatThrownBy(() -> call(Mode.DEVELOPMENT, "forgotten")).isInstanceOf(RequestRefused.NotAllowed.class);
    }
}
