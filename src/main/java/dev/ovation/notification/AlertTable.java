package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.ALERT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.events.Alert.Severity;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import dev.ovationdb.notification.tables.records.AlertRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of alerts. */
@Repository
class AlertTable {

    private final DSLContext sql;

    AlertTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Returns false when this trouble is known already. */
    boolean add(UUID id, Alert alert, Instant now) {
        return sql.insertInto(ALERT)
                        .set(ALERT.ID, id)
                        .set(ALERT.SEVERITY, alert.severity().word())
                        .set(ALERT.CODE, alert.code())
                        .set(ALERT.TROUBLE, alert.key())
                        .set(ALERT.ABOUT_KIND, alert.about().kind())
                        .set(ALERT.ABOUT_ID, alert.about().id())
                        .set(ALERT.SENTENCE, alert.sentence())
                        .set(ALERT.PAGE, alert.page())
                        .set(ALERT.RAISED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<RaisedAlert> find(UUID id) {
        return sql.selectFrom(ALERT).where(ALERT.ID.eq(id)).fetchOptional(AlertTable::alert);
    }

    List<RaisedAlert> page(PageRequest asked) {
        var after = asked.cursor()
                .map(last -> row(ALERT.RAISED_AT, ALERT.ID).lt(last.instant(0), last.uuid(1)))
                .orElse(noCondition());
        return newestFirst(after, asked.fetch());
    }

    List<RaisedAlert> about(Owner what) {
        return newestFirst(
                ALERT.ABOUT_KIND.eq(what.kind()).and(ALERT.ABOUT_ID.eq(what.id())), Limits.PAGE_MAX);
    }

    void forgetBefore(Instant then) {
        sql.deleteFrom(ALERT).where(ALERT.RAISED_AT.lt(then)).execute();
    }

    private List<RaisedAlert> newestFirst(Condition which, int limit) {
        return sql.selectFrom(ALERT)
                .where(which)
                .orderBy(ALERT.RAISED_AT.desc(), ALERT.ID.desc())
                .limit(limit)
                .fetch(AlertTable::alert);
    }

    private static RaisedAlert alert(AlertRecord row) {
        return new RaisedAlert(
                row.getId(),
                Severity.valueOf(row.getSeverity().toUpperCase(Locale.ROOT)),
                row.getCode(),
                new Owner(row.getAboutKind(), row.getAboutId()),
                row.getSentence(),
                row.getPage(),
                row.getRaisedAt());
    }
}
