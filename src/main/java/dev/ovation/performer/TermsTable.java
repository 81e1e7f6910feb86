package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY_SHARE;
import static dev.ovationdb.performer.Tables.COMMISSION;
import static dev.ovationdb.performer.Tables.MEMBERSHIP;
import static dev.ovationdb.performer.Tables.PROFILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.BasisPoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** The SQL of which agreements are in force when: said once, for a sale and for the check of all sales to come. */
@Repository
class TermsTable {

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Supplier<String> terms;

    TermsTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
        terms = SingletonSupplier.of(() -> sql.render(inForce())); // asked at every sale, so put together once
    }

    /** @param house the commission where nothing else is in force */
    Terms terms(PerformerId performer, BasisPoints house, Instant at) {
        var whose = performer.value();
        var when = Columns.value(at);
        return jdbc.sql(terms.get())
                .params(whose, when, when, whose, when, when)
                .query((row, _) -> terms(row, house))
                .single();
    }

    private static Terms terms(ResultSet row, BasisPoints house) throws SQLException {
        var own = Columns.intOrNull(row, "own");
        var agency = Columns.uuidOrNull(row, "agency");
        var share = new BasisPoints(row.getInt("share"));
        return new Terms(
                own == null ? house : new BasisPoints(own),
                Optional.ofNullable(agency).map(id -> new AgencyShare(new AgencyId(id).asOwner(), share)));
    }

    /** For each of the three: whose, and when. */
    private static Select<?> inForce() {
        var performer = val((UUID) null, COMMISSION.PERFORMER_ID);
        var at = val((Instant) null, COMMISSION.SINCE);
        var own = commission(performer, at);
        var with = agency(performer, at);
        var share = share(column(with, MEMBERSHIP.AGENCY_ID), at);
        return select(
                        column(own, COMMISSION.BASIS_POINTS).as("own"),
                        column(with, MEMBERSHIP.AGENCY_ID).as("agency"),
                        column(share, AGENCY_SHARE.BASIS_POINTS).as("share"))
                .from(select(inline(1)).asTable("one"))
                .leftJoin(own)
                .on(trueCondition())
                .leftJoin(with)
                .on(trueCondition())
                .leftJoin(share)
                .on(trueCondition());
    }

    /** Whoever changes terms waits here for others who do, so that no two changes are right only one by one. */
    void lock() {
        sql.execute("lock table performer.commission, performer.agency_share, performer.membership"
                + " in share row exclusive mode");
    }

    /** Somebody of whose sales more than all would be shared out, now or when something agreed begins or ends. */
    Optional<PerformerId> overcommitted(BasisPoints house, Instant now) {
        var moment = moments(now);
        var at = column(moment, AGENCY_SHARE.SINCE);
        var own = commission(PROFILE.ID, at);
        var with = agency(PROFILE.ID, at);
        var share = share(column(with, MEMBERSHIP.AGENCY_ID), at);
        return sql.select(PROFILE.ID)
                .from(PROFILE)
                .crossJoin(moment)
                .join(with)
                .on(trueCondition())
                .join(share)
                .on(trueCondition())
                .leftJoin(own)
                .on(trueCondition())
                .where(PROFILE.ID.in(select(MEMBERSHIP.PERFORMER_ID).from(MEMBERSHIP)))
                .and(coalesce(column(own, COMMISSION.BASIS_POINTS), inline(house.value()))
                        .plus(column(share, AGENCY_SHARE.BASIS_POINTS))
                        .gt(10_000))
                .limit(1)
                .fetchOptional(row -> new PerformerId(row.value1()));
    }

    /** Of what is in force, what began last; of what began together, what was agreed last. */
    private static Table<Record1<Integer>> commission(Field<UUID> performer, Field<Instant> at) {
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

    /** Between two of these nothing changes. */
    private static Table<Record1<Instant>> moments(Instant now) {
        return select(val(now).as(AGENCY_SHARE.SINCE))
                .union(select(AGENCY_SHARE.SINCE).from(AGENCY_SHARE).where(AGENCY_SHARE.SINCE.gt(now)))
                .union(select(MEMBERSHIP.SINCE).from(MEMBERSHIP).where(MEMBERSHIP.SINCE.gt(now)))
                .union(select(COMMISSION.SINCE).from(COMMISSION).where(COMMISSION.SINCE.gt(now)))
                .union(select(COMMISSION.UNTIL).from(COMMISSION).where(COMMISSION.UNTIL.gt(now)))
                .asTable("moment");
    }
}
