package dev.ovation.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.boot.test.context.TestComponent;

/**
 * Every statement that is sent for a request, so that a test can count those of one call; what jobs send meanwhile is not
 * counted. Imported together with {@link Wire}.
 */
@TestComponent
public class Statements implements Wire.Listener {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void hear(String sql) {
        if (MDC.get("requestId") != null) {
            sent.add(sql);
        }
    }

    /** What was sent while this ran. */
    public List<String> of(Runnable call) {
        sent.clear();
        call.run();
        return List.copyOf(sent);
    }
}
