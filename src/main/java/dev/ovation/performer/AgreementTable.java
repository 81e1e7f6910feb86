package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY;
import static dev.ovationdb.performer.Tables.AGENCY_SHARE;
import static dev.ovationdb.performer.Tables.COMMISSION;
import static dev.ovationdb.performer.Tables.MEMBERSHIP;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of what was ever agreed: it is added to and read, never changed. */
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
}
