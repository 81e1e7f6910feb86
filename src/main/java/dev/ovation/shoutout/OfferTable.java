package dev.ovation.shoutout;

import static dev.ovationdb.shoutout.Tables.OFFER;

import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.money.Money;
import dev.ovationdb.shoutout.tables.records.OfferRecord;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of offers. */
@Repository
class OfferTable {

    private final DSLContext sql;

    OfferTable(DSLContext sql) {
        this.sql = sql;
    }

    /** With what is under way, in one statement. */
    Optional<OfferNow> now(PerformerId performer) {
        var underWay = DSL.field(ShoutoutTable.underWay(performer));
        return sql.select(OFFER.asterisk(), underWay)
                .from(OFFER)
                .where(OFFER.PERFORMER.eq(performer.value()))
                .fetchOptional(row -> new OfferNow(offer(row.into(OFFER)), row.get(underWay)));
    }

    /** Until the transaction ends nobody else orders from this performer. */
    Optional<Offer> lock(PerformerId performer) {
        return sql.selectFrom(OFFER)
                .where(OFFER.PERFORMER.eq(performer.value()))
                .forUpdate()
                .fetchOptional(OfferTable::offer);
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

    private static Offer offer(OfferRecord row) {
        return new Offer(
                new PerformerId(row.getPerformer()),
                row.getAvailable(),
                Money.of(row.getPrice(), row.getCurrency()),
                row.getDeliveryDays(),
                row.getMaxOpen(),
                row.getHint(),
                Arrays.stream(row.getOccasions()).map(Occasion::of).toList(),
                row.getIntro() == null ? null : new MediaId(row.getIntro()),
                row.getPausedUntil());
    }
}
