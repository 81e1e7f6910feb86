package dev.ovation.shoutout;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.boot.test.context.TestComponent;

/**
 * Ends the work of whoever sends the n-th statement about orders, money or the ledger from now on, as a kill at that
 * instruction would: its transaction is lost, and with it all that it had promised.
 */
@TestComponent
class Fuse implements ExecuteListener {

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
    public void executeStart(ExecuteContext context) {
        var sql = String.valueOf(context.sql());
        if (left.get() > 0 && isOurs(sql) && left.decrementAndGet() == 0) {
            left.set(-1);
            throw new Killed();
        }
    }

    private static boolean isOurs(String sql) {
        return sql.contains("\"shoutout\".") || sql.contains("\"payment\".\"payment\"") || sql.contains("\"ledger\".");
    }
}
