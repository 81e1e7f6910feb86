package dev.ovation.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.boot.test.context.TestComponent;

/** Every statement that jOOQ sends, so that a test can count those of one call. */
@TestComponent
public class Statements implements ExecuteListener {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void executeStart(ExecuteContext context) {
        sent.add(String.valueOf(context.sql()));
    }

    /** What was sent while this ran. */
    public List<String> of(Runnable call) {
        sent.clear();
        call.run();
        return List.copyOf(sent);
    }
}
