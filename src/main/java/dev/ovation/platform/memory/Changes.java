package dev.ovation.platform.memory;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often rows were changed, and whether a transaction that changes them is open. Keys share a few places: a change
 * of another key costs a reading, never a wrong copy.
 */
final class Changes {

    /** The mark of a row that is being changed. */
    static final long OPEN = -1;

    private static final int PLACES = 1024;
    private static final long ONE_OPEN = 1;
    private static final long ONE_CHANGE = 1 << 20;
    private static final long ALL_OPEN = ONE_CHANGE - 1;

    /** The number of changes above, the number of open transactions below. */
    private final AtomicLongArray places = new AtomicLongArray(PLACES);

    /** To be taken before the row is read. */
    long mark(Object key) {
        var now = places.get(place(key));
        return (now & ALL_OPEN) == 0 ? now : OPEN;
    }

    /** Whether what was read after that mark is still what is committed. */
    boolean stands(Object key, long mark) {
        return places.get(place(key)) == mark;
    }

    void begin(Object key) {
        places.addAndGet(place(key), ONE_CHANGE + ONE_OPEN);
    }

    void end(Object key) {
        places.addAndGet(place(key), ONE_CHANGE - ONE_OPEN);
    }

    void beginAll() {
        toAll(ONE_CHANGE + ONE_OPEN);
    }

    void endAll() {
        toAll(ONE_CHANGE - ONE_OPEN);
    }

    /** Whatever is being read now is not to be kept. */
    void all() {
        toAll(ONE_CHANGE);
    }

    private void toAll(long change) {
        for (int i = 0; i < PLACES; i++) {
            places.addAndGet(i, change);
        }
    }

    private static int place(Object key) {
        var hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }
}
