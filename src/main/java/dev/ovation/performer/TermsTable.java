package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.AGENCY_SHARE;
import static dev.ovationdb.performer.Tables.COMMISSION;
import static dev.ovationdb.performer.Tables.MEMBERSHIP;
import static dev.ovationdb.performer.Tables.PROFILE;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * The SQL of a performer's terms, for a sale and for the check of all sales to come. Copies are kept together with what
 * is agreed already for later, so that a sale seldom has to ask.
 */
@Repository
class TermsTable {

    private static final int MOST_KEPT = 10_000;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Supplier<String> stretches;
    private final Kept<PerformerId, List<Stretch>> kept;

    /** What holds from a moment on, until the next stretch begins; without an own commission it is the house's. */
    private record Stretch(Instant from, @Nullable Integer commission, @Nullable UUID agency, @Nullable Integer share) {

        Terms terms(BasisPoints house) {
            return new Terms(
                    commission == null ? house : new BasisPoints(commission),
                    Optional.ofNullable(agency)
                            .map(id -> new AgencyShare(
                                    new AgencyId(id).asOwner(), new BasisPoints(requireNonNullElse(share, 0)))));
        }
    }

    TermsTable(DSLContext sql, JdbcClient jdbc, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        stretches = SingletonSupplier.of(() -> sql.renderNamedParams(stretches())); // long, so put together once
        kept = memory.keep(MOST_KEPT);
    }

    /**
     * @param house the commission where nothing else is in force
     * @param now nothing earlier can be asked for
     */
    Terms terms(PerformerId performer, BasisPoints house, Instant now) {
        var stretches = requireNonNull(kept.get(performer, one -> read(one, now)));
        var at = stretches.getFirst();
        for (var later : stretches) {
            at = later.from().isAfter(now) ? at : later;
        }
        return at.terms(house);
    }

    private List<Stretch> read(PerformerId performer, Instant now) {
        return jdbc.sql(stretches.get())
                .param("performer", performer.value())
                .param("now", Columns.value(now))
                .query((row, _) -> new Stretch(
                        Columns.instant(row, "since"),
                        Columns.intOrNull(row, "own"),
                        Columns.uuidOrNull(row, "agency"),
                        Columns.intOrNull(row, "share")))
                .list();
    }

    /** Of now and of each moment to come at which something begins or ends, the first of them first. */
    private static Select<?> stretches() {
        var whose = param("performer", COMMISSION.PERFORMER_ID);
        var his = select(MEMBERSHIP.AGENCY_ID).from(MEMBERSHIP).where(MEMBERSHIP.PERFORMER_ID.eq(whose));
        var moment = AgreementTable.moments(
                param("now", COMMISSION.SINCE),
                COMMISSION.PERFORMER_ID.eq(whose),
                MEMBERSHIP.PERFORMER_ID.eq(whose),
                AGENCY_SHARE.AGENCY_ID.in(his));
        var at = AgreementTable.column(moment, AGENCY_SHARE.SINCE);
        var own = AgreementTable.commission(whose, at);
        var with = AgreementTable.agency(whose, at);
        var share = AgreementTable.share(AgreementTable.column(with, MEMBERSHIP.AGENCY_ID), at);
        return select(
                        at,
                        AgreementTable.column(own, COMMISSION.BASIS_POINTS).as("own"),
                        AgreementTable.column(with, MEMBERSHIP.AGENCY_ID).as("agency"),
                        AgreementTable.column(share, AGENCY_SHARE.BASIS_POINTS).as("share"))
                .from(moment)
                .leftJoin(own)
                .on(trueCondition())
                .leftJoin(with)
                .on(trueCondition())
                .leftJoin(share)
                .on(trueCondition())
                .orderBy(at);
    }

    /**
     * Whoever changes terms waits here for others who do, so that no two changes are right only one by one. An agency's
     * are those of all its performers, so no copy outlives it.
     */
    void lock() {
        kept.changeAll();
        sql.execute("lock table performer.commission, performer.agency_share, performer.membership"
                + " in share row exclusive mode");
    }

    /** Somebody of whose sales more than all would be shared out, now or when something agreed begins or ends. */
    Optional<PerformerId> overcommitted(BasisPoints house, Instant now) {
        var moment = AgreementTable.moments(val(now), noCondition(), noCondition(), noCondition());
        var at = AgreementTable.column(moment, AGENCY_SHARE.SINCE);
        var own = AgreementTable.commission(PROFILE.ID, at);
        var with = AgreementTable.agency(PROFILE.ID, at);
        var share = AgreementTable.share(AgreementTable.column(with, MEMBERSHIP.AGENCY_ID), at);
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
                .and(coalesce(AgreementTable.column(own, COMMISSION.BASIS_POINTS), inline(house.value()))
                        .plus(AgreementTable.column(share, AGENCY_SHARE.BASIS_POINTS))
                        .gt(10_000))
                .limit(1)
                .fetchOptional(row -> new PerformerId(row.value1()));
    }
}
