package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY;
import static dev.ovationdb.performer.Tables.AGENCY_SHARE;
import static dev.ovationdb.performer.Tables.COMMISSION;
import static dev.ovationdb.performer.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The SQL of what was ever agreed: it is added to and read, never changed. Which of it is in force at a moment is said
 * here too, once for all queries that ask.
 */
@Repository
class AgreementTable {

    /** Who agreed to something, when, and from when it holds. */
    record Agreed(AccountId by, Instant at, Instant from) {}

    private final DSLContext sql;

    AgreementTable(DSLContext sql) {
        this.sql = sql;
    }

    void commission(PerformerId performer, @Nullable BasisPoints share, @Nullable Instant until, Agreed agreed) {
        sql.insertInto(COMMISSION)
                .set(COMMISSION.PERFORMER_ID, performer.value())
                .set(COMMISSION.BASIS_POINTS, share == null ? null : share.value())
                .set(COMMISSION.SINCE, agreed.from())
                .set(COMMISSION.UNTIL, until)
                .set(COMMISSION.AGREED_BY, agreed.by().value())
                .set(COMMISSION.AGREED_AT, agreed.at())
                .execute();
    }

    void membership(PerformerId performer, @Nullable AgencyId agency, Agreed agreed) {
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.PERFORMER_ID, performer.value())
                .set(MEMBERSHIP.AGENCY_ID, agency == null ? null : agency.value())
                .set(MEMBERSHIP.SINCE, agreed.from())
                .set(MEMBERSHIP.AGREED_BY, agreed.by().value())
                .set(MEMBERSHIP.AGREED_AT, agreed.at())
                .execute();
    }

    void agencyShare(AgencyId agency, BasisPoints share, Agreed agreed) {
        sql.insertInto(AGENCY_SHARE)
                .set(AGENCY_SHARE.AGENCY_ID, agency.value())
                .set(AGENCY_SHARE.BASIS_POINTS, share.value())
                .set(AGENCY_SHARE.SINCE, agreed.from())
                .set(AGENCY_SHARE.AGREED_BY, agreed.by().value())
                .set(AGENCY_SHARE.AGREED_AT, agreed.at())
                .execute();
    }

    /** Newest first. */
    List<AgreedTerms.Commission> commissions(PerformerId performer) {
        return sql.selectFrom(COMMISSION)
                .where(COMMISSION.PERFORMER_ID.eq(performer.value()))
                .orderBy(COMMISSION.ID.desc())
                .fetch(row -> new AgreedTerms.Commission(
                        row.getBasisPoints(),
                        row.getSince(),
                        row.getUntil(),
                        by(row.getAgreedBy()),
                        row.getAgreedAt()));
    }

    /** Newest first. */
    List<AgreedTerms.Membership> memberships(PerformerId performer) {
        return sql.select(
                        MEMBERSHIP.AGENCY_ID,
                        AGENCY.NAME,
                        MEMBERSHIP.SINCE,
                        MEMBERSHIP.AGREED_BY,
                        MEMBERSHIP.AGREED_AT)
                .from(MEMBERSHIP)
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(MEMBERSHIP.AGENCY_ID))
                .where(MEMBERSHIP.PERFORMER_ID.eq(performer.value()))
                .orderBy(MEMBERSHIP.ID.desc())
                .fetch(row -> new AgreedTerms.Membership(
                        row.value1() == null ? null : new AgencyId(row.value1()),
                        row.value2(),
                        row.value3(),
                        by(row.value4()),
                        row.value5()));
    }

    private static @Nullable AccountId by(@Nullable UUID account) {
        return account == null ? null : new AccountId(account);
    }

    /** Of what is in force, what began last; of what began together, what was agreed last. */
    static Table<Record1<Integer>> commission(Field<UUID> performer, Field<Instant> at) {
        return lateral(select(COMMISSION.BASIS_POINTS)
                .from(COMMISSION)
                .where(COMMISSION.PERFORMER_ID.eq(performer))
                .and(COMMISSION.SINCE.le(at))
                .and(COMMISSION.UNTIL.isNull().or(COMMISSION.UNTIL.gt(at)))
                .orderBy(COMMISSION.SINCE.desc(), COMMISSION.ID.desc())
                .limit(inline(1))
                .asTable("own"));
    }

    /** Looked up by the performer; null where he left. */
    static Table<Record1<UUID>> agency(Field<UUID> performer, Field<Instant> at) {
        var m = MEMBERSHIP.as("m"); // the performer may be a column of the same table outside
        return lateral(select(m.AGENCY_ID)
                .from(m)
                .where(m.PERFORMER_ID.eq(performer))
                .and(m.SINCE.le(at))
                .orderBy(m.SINCE.desc(), m.ID.desc())
                .limit(inline(1))
                .asTable("belongs"));
    }

    /** Looked up by the agency. */
    static Table<Record1<Integer>> share(Field<UUID> agency, Field<Instant> at) {
        return lateral(select(AGENCY_SHARE.BASIS_POINTS)
                .from(AGENCY_SHARE)
                .where(AGENCY_SHARE.AGENCY_ID.eq(agency))
                .and(AGENCY_SHARE.SINCE.le(at))
                .orderBy(AGENCY_SHARE.SINCE.desc(), AGENCY_SHARE.ID.desc())
                .limit(inline(1))
                .asTable("gets"));
    }

    static <T> Field<T> column(Table<?> of, Field<T> name) {
        return Objects.requireNonNull(of.field(name));
    }

    /**
     * Now, and when something begins or ends later; between two of these nothing changes.
     *
     * @param commissions of whom
     * @param memberships of whom
     * @param shares of which agencies
     */
    static Table<Record1<Instant>> moments(
            Field<Instant> now, Condition commissions, Condition memberships, Condition shares) {
        return select(now.as(AGENCY_SHARE.SINCE))
                .union(begin(AGENCY_SHARE, AGENCY_SHARE.SINCE, now, shares))
                .union(begin(MEMBERSHIP, MEMBERSHIP.SINCE, now, memberships))
                .union(begin(COMMISSION, COMMISSION.SINCE, now, commissions))
                .union(begin(COMMISSION, COMMISSION.UNTIL, now, commissions))
                .asTable("moment");
    }

    private static Select<Record1<Instant>> begin(
            Table<?> agreed, Field<Instant> when, Field<Instant> now, Condition whose) {
        return select(when).from(agreed).where(when.gt(now)).and(whose);
    }
}
