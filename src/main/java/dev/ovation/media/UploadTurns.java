package dev.ovation.media;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who may write to an upload now: always the last one that came with the right offset. A connection that was
 * cut may hang for a while before we notice, and must not keep its owner from going on; so it is not waited
 * for, it has lost its turn. Of two that bring the same bytes one loses its turn before it writes any.
 */
@Component
class UploadTurns {

    private final ConcurrentHashMap<MediaId, Turn> turns = new ConcurrentHashMap<>();

    /** Something done with the file while nobody else can. */
    interface Writing {
        void run() throws IOException;
    }

    interface Length {
        long now();
    }

    /** Empty when the file's length is not the caller's offset; then whoever writes goes on undisturbed. */
    Optional<Turn> take(MediaId id, long offset, Length length) {
        var mine = new Turn(id);
        var current = turns.compute(id, (key, before) -> {
            if (before == null) {
                return length.now() == offset ? mine : null;
            }
            return before.endIf(() -> length.now() == offset) ? mine : before;
        });
        return current == mine ? Optional.of(mine) : Optional.empty();
    }

    /** The right to write, until it is closed or another takes it. */
    final class Turn implements AutoCloseable {

        private final MediaId id;
        private boolean over;

        private Turn(MediaId id) {
            this.id = id;
        }

        private synchronized boolean endIf(java.util.function.BooleanSupplier reason) {
            var ended = reason.getAsBoolean();
            over = over || ended;
            return ended;
        }

        /** @throws TurnLost when another has taken it; nothing is written then */
        synchronized void write(Writing writing) throws IOException {
            if (over) {
                throw new TurnLost();
            }
            writing.run();
        }

        @Override
        public void close() {
            synchronized (this) {
                over = true;
            }
            turns.remove(id, this);
        }
    }

    /** Another writes to this upload now. */
    static final class TurnLost extends RuntimeException {
        TurnLost() {
            super("another took the turn", null, false, false);
        }
    }
}
