package dev.ovation.house;

import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.memory.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/**
 * Every statement that is sent for a request, so that a test can count those of one call; what jobs send meanwhile is not
 * counted. Imported together with {@link Wire}.
 */
@TestComponent
public class Statements implements Wire.Listener {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Memory memory;

    Statements(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void hear(String sql) {
        if (Thread.currentThread().getName().startsWith("tomcat-handler-") && RequestId.current() != null) {
            sent.add(sql);
        }
    }

    /**
     * What it reads is kept in memory after this, if it ever is. A house that has just begun, or begun again after it
     * was paused for other tests, keeps nothing until it knows that it is alone with its database.
     */
    public void keepWhatItReads(Runnable call) {
        try {
            for (int i = 0; i < 12_000 && !memory.isTrusted(); i++) {
                Thread.sleep(10);
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        if (!memory.isTrusted()) {
            throw new IllegalStateException("For two minutes this house has not been alone with its database");
        }
        call.run();
    }

    /** What was sent while this ran. */
    public List<String> of(Runnable call) {
        sent.clear();
        call.run();
        return List.copyOf(sent);
    }
}
