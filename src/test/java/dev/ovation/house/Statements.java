package dev.ovation.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Every statement that is sent, so that a test can count those of one call; imported together with {@link Wire}. */
@TestComponent
public class Statements implements Wire.Listener {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void hear(String sql) {
        sent.add(sql);
    }

    /** What was sent while this ran. */
    public List<String> of(Runnable call) {
        sent.clear();
        call.run();
        return List.copyOf(sent);
    }
}
