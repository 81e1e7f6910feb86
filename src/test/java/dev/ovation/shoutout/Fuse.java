package dev.ovation.shoutout;

import dev.ovation.house.Wire;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/**
 * Ends the work of whoever sends the n-th statement about orders, money or the ledger from now on, as a kill at that
 * instruction would: its transaction is lost, and with it all that it had promised. Imported together with {@link Wire}.
 */
@TestComponent
class Fuse implements Wire.Listener {

    /** As jOOQ writes them, and as we do. */
    private static final Pattern OURS = Pattern.compile("\\b(shoutout\"?\\.|payment\"?\\.\"?payment\\b|ledger\"?\\.)");

    private final AtomicInteger left = new AtomicInteger();

    /** What the victim sees. */
    static final class Killed extends RuntimeException {}

    void light(int statements) {
        left.set(statements);
    }

    /** Whether it burned down. */
    boolean putOut() {
        return left.getAndSet(0) < 0;
    }

    @Override
    public void hear(String sql) {
        if (left.get() > 0 && OURS.matcher(sql).find() && left.decrementAndGet() == 0) {
            left.set(-1);
            throw new Killed();
        }
    }
}
