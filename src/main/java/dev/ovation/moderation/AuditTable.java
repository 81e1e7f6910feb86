package dev.ovation.moderation;

import static dev.ovationdb.moderation.Tables.AUDIT_ENTRY;
import static org.jooq.impl.DSL.noCondition;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovationdb.moderation.tables.records.AuditEntryRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of the audit log: it is added to and read; a trigger refuses anything else. */
@Repository
class AuditTable {

    /** What was done to somebody's account, by its id as text. */
    static final String ABOUT_ACCOUNT = "(about_kind = 'account' and about_id = ?)";

    /** That, and what he changed of his own; by his id, as it is and as text. */
    static final String OF_HIMSELF = "(actor = ? and own or " + ABOUT_ACCOUNT + ")";

    private static final long LOCK = 0x4f766175646974L;

    /** An entry with its place, and what proves it. */
    record Row(long position, StoredEntry entry, boolean forgotten, byte[] detailsHash, byte[] hash) {

        AuditChain.Link link() {
            return new AuditChain.Link(
                    position, entry.at(), entry.by(), entry.act(), entry.about(), entry.request(), detailsHash);
        }
    }

    private final DSLContext sql;

    AuditTable(DSLContext sql) {
        this.sql = sql;
    }

    /** As the last one: nobody else adds one until this transaction has ended. */
    void add(StoredEntry entry) {
        sql.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        var last = sql.select(AUDIT_ENTRY.POSITION, AUDIT_ENTRY.HASH)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.POSITION.desc())
                .limit(1)
                .fetchOptional();
        var position = last.map(Record2::value1).orElse(0L) + 1;
        var before = last.map(Record2::value2).orElse(AuditChain.START);
        var row = new Row(position, entry, false, AuditChain.hash(entry.details()), before);
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.POSITION, position)
                .set(AUDIT_ENTRY.AT, entry.at())
                .set(AUDIT_ENTRY.ACTOR, entry.by() == null ? null : entry.by().value())
                .set(AUDIT_ENTRY.OWN, entry.own())
                .set(AUDIT_ENTRY.ACT, entry.act())
                .set(AUDIT_ENTRY.ABOUT_KIND, entry.about().kind())
                .set(AUDIT_ENTRY.ABOUT_ID, entry.about().id())
                .set(AUDIT_ENTRY.REQUEST, entry.request())
                .set(AUDIT_ENTRY.DETAILS, entry.details())
                .set(AUDIT_ENTRY.DETAILS_HASH, row.detailsHash())
                .set(AUDIT_ENTRY.HASH, AuditChain.hash(before, row.link()))
                .execute();
    }

    /** That there was an entry stays. */
    void forgetDetailsOf(AccountId person) {
        sql.execute(
                "update moderation.audit_entry set details = null where details is not null and " + OF_HIMSELF,
                person.value(),
                person.toString());
    }

    /** Newest first. */
    List<Row> find(AuditLog.Question asked, PageRequest page) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(about(asked.about()))
                .and(asked.by() == null ? noCondition() : AUDIT_ENTRY.ACTOR.eq(asked.by().value()))
                .and(asked.act() == null ? noCondition() : AUDIT_ENTRY.ACT.startsWith(asked.act()))
                .and(page.cursor()
                        .map(last -> AUDIT_ENTRY.POSITION.lt(last.number(0)))
                        .orElse(noCondition()))
                .orderBy(AUDIT_ENTRY.POSITION.desc())
                .limit(page.fetch())
                .fetch(AuditTable::row);
    }

    /** Oldest first. */
    List<Row> following(long position, int limit) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.POSITION.gt(position))
                .orderBy(AUDIT_ENTRY.POSITION)
                .limit(limit)
                .fetch(AuditTable::row);
    }

    private static Condition about(@Nullable Owner what) {
        return what == null
                ? noCondition()
                : AUDIT_ENTRY.ABOUT_KIND.eq(what.kind()).and(AUDIT_ENTRY.ABOUT_ID.eq(what.id()));
    }

    private static Row row(AuditEntryRecord row) {
        return new Row(
                row.getPosition(),
                new StoredEntry(
                        row.getAt(),
                        row.getActor() == null ? null : new AccountId(row.getActor()),
                        row.getOwn(),
                        row.getAct(),
                        new Owner(row.getAboutKind(), row.getAboutId()),
                        row.getRequest(),
                        row.getDetails() == null ? "" : row.getDetails()),
                row.getDetails() == null,
                row.getDetailsHash(),
                row.getHash());
    }
}
