package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY;
import static dev.ovationdb.performer.Tables.AGENCY_SHARE;
import static dev.ovationdb.performer.Tables.MEMBERSHIP;
import static dev.ovationdb.performer.Tables.PROFILE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import dev.ovation.platform.http.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The SQL of agencies. */
@Repository
class AgencyTable {

    private final DSLContext sql;

    AgencyTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it was stored; not while another one has this name. */
    boolean add(AgencyId id, String name, Instant now) {
        return sql.insertInto(AGENCY)
                        .set(AGENCY.ID, id.value())
                        .set(AGENCY.NAME, name)
                        .set(AGENCY.CREATED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether it has the name now; not while another one has it. */
    boolean rename(AgencyId id, String name) {
        try {
            sql.update(AGENCY)
                    .set(AGENCY.NAME, name)
                    .where(AGENCY.ID.eq(id.value()))
                    .execute();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    Optional<Agency> find(AgencyId id, Instant at) {
        return fetch(AGENCY.ID.eq(id.value()), 1, at).stream().findFirst();
    }

    /** By name. */
    List<Agency> list(PageRequest asked, Instant at) {
        var after = asked.cursor().map(last -> AGENCY.NAME.gt(last.text(0))).orElse(noCondition());
        return fetch(after, asked.fetch(), at);
    }

    /** Who is with it, the newest performers first; nobody who is hidden. */
    List<PerformerId> performers(AgencyId agency, PageRequest asked, Instant at) {
        var belongs = AgreementTable.agency(MEMBERSHIP.PERFORMER_ID, val(at));
        return sql.selectDistinct(MEMBERSHIP.PERFORMER_ID)
                .from(MEMBERSHIP)
                .join(PROFILE)
                .on(PROFILE.ID.eq(MEMBERSHIP.PERFORMER_ID))
                .and(not(PROFILE.HIDDEN))
                .join(belongs)
                .on(AgreementTable.column(belongs, MEMBERSHIP.AGENCY_ID).eq(agency.value()))
                .where(MEMBERSHIP.AGENCY_ID.eq(agency.value()))
                .and(asked.cursor()
                        .map(last -> MEMBERSHIP.PERFORMER_ID.lt(last.uuid(0)))
                        .orElse(noCondition()))
                .orderBy(MEMBERSHIP.PERFORMER_ID.desc())
                .limit(asked.fetch())
                .fetch(row -> new PerformerId(row.value1()));
    }

    private List<Agency> fetch(Condition which, int limit, Instant at) {
        var share = AgreementTable.share(AGENCY.ID, val(at));
        var performers = performersAt(at);
        return sql.select(AGENCY.ID, AGENCY.NAME, AgreementTable.column(share, AGENCY_SHARE.BASIS_POINTS), performers)
                .from(AGENCY)
                .join(share)
                .on(trueCondition())
                .where(which)
                .orderBy(AGENCY.NAME)
                .limit(limit)
                .fetch(row -> new Agency(new AgencyId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /** Of those who were ever with it, the ones who are. */
    private static Field<Integer> performersAt(Instant at) {
        var belongs = AgreementTable.agency(MEMBERSHIP.PERFORMER_ID, val(at));
        return field(select(countDistinct(MEMBERSHIP.PERFORMER_ID))
                .from(MEMBERSHIP)
                .join(belongs)
                .on(trueCondition())
                .where(MEMBERSHIP.AGENCY_ID.eq(AGENCY.ID))
                .and(AgreementTable.column(belongs, MEMBERSHIP.AGENCY_ID).eq(AGENCY.ID)));
    }
}
