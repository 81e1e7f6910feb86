package dev.ovation.shoutout;

import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.shoutout.Tables.OFFER;

import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of offers, and of how many of a performer's places are taken. */
@Repository
class OfferTable {

    private static final String OFFERED = """
            select performer, available, price, currency, delivery_days, max_open, hint, occasions, intro,
              paused_until%s
            from shoutout.offer where performer = ?""";

    /** When: unpaid ones keep their place for a while only. */
    private static final String TAKES_PLACE = """
            state in (%s) and (state <> 'awaiting_payment' or place_until > ?)"""
            .formatted(ShoutoutState.UNDER_WAY.stream()
                    .map(state -> "'" + state.word() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ")));

    /** Whose, and when. */
    static final String UNDER_WAY =
            "select count(*) from shoutout.shoutout where performer = ? and " + TAKES_PLACE;

    private static final String LISTED_WRONG = """
            select performer from shoutout.offer
            left join (select performer, count(*) as taken from shoutout.shoutout where %s group by performer) busy
              using (performer)
            where listed_full <> (coalesce(taken, 0) >= max_open)""".formatted(TAKES_PLACE);

    private static final String NOW = OFFERED.formatted(", (" + UNDER_WAY + ") as under_way");
    private static final String LOCK = OFFERED.formatted("") + " for update";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    OfferTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** With what is under way, in one statement. */
    Optional<OfferNow> at(Instant now, PerformerId performer) {
        return jdbc.sql(NOW)
                .params(performer.value(), value(now), performer.value())
                .query((row, _) -> new OfferNow(offer(row), row.getInt("under_way")))
                .optional();
    }

    /** Until the transaction ends nobody else orders from this performer. */
    Optional<Offer> lock(PerformerId performer) {
        return jdbc.sql(LOCK).param(performer.value()).query((row, _) -> offer(row)).optional();
    }

    /** How many take a place. Asked behind the lock: a statement sees only what was there when it began. */
    int underWay(PerformerId performer, Instant now) {
        return jdbc.sql(UNDER_WAY)
                .params(performer.value(), value(now))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** Who has become full since he was listed, or is so no more. */
    List<PerformerId> listedWrong(Instant now) {
        return jdbc.sql(LISTED_WRONG)
                .params(value(now))
                .query((row, _) -> new PerformerId(Columns.uuid(row, "performer")))
                .list();
    }

    /** Notes how he is listed. */
    void list(PerformerId performer, boolean full) {
        sql.update(OFFER)
                .set(OFFER.LISTED_FULL, full)
                .where(OFFER.PERFORMER.eq(performer.value()))
                .execute();
    }

    void save(Offer offer) {
        var row = sql.newRecord(OFFER);
        row.setPerformer(offer.performer().value());
        row.setAvailable(offer.available());
        row.setPrice(offer.price().amount());
        row.setCurrency(offer.price().currency().getCurrencyCode());
        row.setDeliveryDays(offer.deliveryDays());
        row.setMaxOpen(offer.maxOpen());
        row.setHint(offer.hint());
        row.setOccasions(offer.occasions().stream().map(Occasion::word).toArray(String[]::new));
        row.setIntro(offer.intro() == null ? null : offer.intro().value());
        row.setPausedUntil(offer.pausedUntil());
        sql.insertInto(OFFER)
                .set(row)
                .onConflict(OFFER.PERFORMER)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var intro = Columns.uuidOrNull(row, "intro");
        return new Offer(
                new PerformerId(Columns.uuid(row, "performer")),
                row.getBoolean("available"),
                Money.of(row.getLong("price"), row.getString("currency")),
                row.getInt("delivery_days"),
                row.getInt("max_open"),
                row.getString("hint"),
                Columns.strings(row, "occasions").stream().map(Occasion::of).toList(),
                intro == null ? null : new MediaId(intro),
                Columns.instantOrNull(row, "paused_until"));
    }
}
