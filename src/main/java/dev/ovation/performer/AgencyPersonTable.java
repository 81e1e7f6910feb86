package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY;
import static dev.ovationdb.performer.Tables.AGENCY_PERSON;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of who signs in for which agency. */
@Repository
class AgencyPersonTable {

    /** Who, and since when. */
    record Row(AccountId account, Instant addedAt) {}

    private final DSLContext sql;

    AgencyPersonTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Nobody else is added to it until the transaction ends. */
    void lock(AgencyId agency) {
        sql.select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.ID.eq(agency.value()))
                .forNoKeyUpdate()
                .execute();
    }

    int count(AgencyId agency) {
        return sql.fetchCount(AGENCY_PERSON, AGENCY_PERSON.AGENCY.eq(agency.value()));
    }

    /** Whether it was stored; not while the account is with an agency, this one or another. */
    boolean add(AgencyId agency, AccountId account, AccountId by, Instant now) {
        return sql.insertInto(AGENCY_PERSON)
                        .set(AGENCY_PERSON.ACCOUNT, account.value())
                        .set(AGENCY_PERSON.AGENCY, agency.value())
                        .set(AGENCY_PERSON.ADDED_BY, by.value())
                        .set(AGENCY_PERSON.ADDED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean remove(AgencyId agency, AccountId account) {
        return sql.deleteFrom(AGENCY_PERSON)
                        .where(AGENCY_PERSON.ACCOUNT.eq(account.value()))
                        .and(AGENCY_PERSON.AGENCY.eq(agency.value()))
                        .execute()
                == 1;
    }

    Optional<AgencyId> agencyOf(AccountId account) {
        return sql.select(AGENCY_PERSON.AGENCY)
                .from(AGENCY_PERSON)
                .where(AGENCY_PERSON.ACCOUNT.eq(account.value()))
                .fetchOptional(found -> new AgencyId(found.value1()));
    }

    /** The longest there first. */
    List<Row> of(AgencyId agency, PageRequest asked) {
        return sql.select(AGENCY_PERSON.ACCOUNT, AGENCY_PERSON.ADDED_AT)
                .from(AGENCY_PERSON)
                .where(AGENCY_PERSON.AGENCY.eq(agency.value()))
                .and(asked.cursor()
                        .map(last -> row(AGENCY_PERSON.ADDED_AT, AGENCY_PERSON.ACCOUNT)
                                .gt(last.instant(0), last.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(AGENCY_PERSON.ADDED_AT, AGENCY_PERSON.ACCOUNT)
                .limit(asked.fetch())
                .fetch(found -> new Row(new AccountId(found.value1()), found.value2()));
    }
}
