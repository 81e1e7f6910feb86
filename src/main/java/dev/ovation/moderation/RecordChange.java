package dev.ovation.moderation;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.logging.RequestId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears every change that somebody answers for and writes it down in the transaction that makes it. At its very end:
 * entries have one order, so whoever writes one holds up the others until his commit.
 */
@Component
class RecordChange {

    private static final int MOST_CHARS = 500;

    private final AuditTable table;
    private final JsonMapper json;
    private final InstantSource clock;

    RecordChange(AuditTable table, JsonMapper json, InstantSource clock) {
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    @Transactional(propagation = Propagation.MANDATORY) // and outside of one it is refused, not lost
    public void on(AuditedChange change) {
        var details = new AuditEntry.Details(
                shortened(change.reason()),
                change.differences().stream()
                        .map(one -> new AuditEntry.Details.Changed(
                                one.what(), shortened(one.from()), shortened(one.to())))
                        .toList());
        table.add(new StoredEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS), // as PostgreSQL keeps it
                change.by(),
                change.own(),
                change.act(),
                change.about(),
                RequestId.current(),
                json.writeValueAsString(details)));
    }

    /** It is a log, not a second copy of everybody's texts. */
    private static <T> @Nullable T shortened(@Nullable T value) {
        if (value instanceof String text && text.length() > MOST_CHARS) {
            @SuppressWarnings("unchecked")
            var cut = (T) (text.substring(0, cutAt(text)) + "…");
            return cut;
        }
        return value;
    }

    private static int cutAt(String text) {
        return Character.isHighSurrogate(text.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
    }
}
