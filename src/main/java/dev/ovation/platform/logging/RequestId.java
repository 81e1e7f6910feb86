package dev.ovation.platform.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id of the request that began what a thread is doing. Every line that is logged meanwhile carries it, and whatever
 * goes on later takes it along: jobs, letters, mails.
 */
public final class RequestId {

    private static final String NAME = "requestId";

    private RequestId() {}

    /** Null where nobody asked for what is done. */
    public static @Nullable String current() {
        return MDC.get(NAME);
    }

    /** Carries it until it is closed; then the thread has the one of before again. */
    public static Carried carry(@Nullable String id) {
        var before = current();
        set(id);
        return () -> set(before);
    }

    /** The same work, on behalf of the request that is served now, whichever thread does it. */
    public static Runnable along(Runnable work) {
        var id = current();
        return () -> {
            try (var _ = carry(id)) {
                work.run();
            }
        };
    }

    /** While it is open the thread carries an id. */
    public interface Carried extends AutoCloseable {
        @Override
        void close();
    }

    private static void set(@Nullable String id) {
        if (id == null) {
            MDC.remove(NAME);
        } else {
            MDC.put(NAME, id);
        }
    }
}
