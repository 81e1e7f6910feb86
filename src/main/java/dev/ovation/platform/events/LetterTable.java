package dev.ovation.platform.events;

import static dev.ovationdb.platform.Tables.EVENT_PUBLICATION;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The SQL of letters that the registry has none for. */
@Component
class LetterTable {

    private final DSLContext sql;

    LetterTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The registry delivers no letter again that waits to be read again: it cannot know that who was to read it has
     * died. Those that have waited since before then failed.
     */
    void failUnreadSince(Instant then) {
        sql.update(EVENT_PUBLICATION)
                .set(EVENT_PUBLICATION.STATUS, "FAILED")
                .where(EVENT_PUBLICATION.STATUS.eq("RESUBMITTED"))
                .and(EVENT_PUBLICATION.LAST_RESUBMISSION_DATE.lt(then))
                .execute();
    }
}
