package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.LISTING;

import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the listing rows, one by one; {@link DiscoveryTable} reads them as lists. */
@Repository
class ListingTable {

    /** What {@link #listing} reads. */
    static final String COLUMNS =
            """
            l.categories, l.price_from, l.shoutout_price, l.shoutout_days, l.currency, l.posts, l.videos, l.photos,
            l.albums, l.followers, l.likes""";

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final PageTable pages;

    ListingTable(DSLContext sql, JdbcClient jdbc, PageTable pages) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    void add(PerformerId performer, String stageName, List<String> categories, Instant joinedAt) {
        pages.changes(performer);
        sql.insertInto(LISTING)
                .set(LISTING.PERFORMER_ID, performer.value())
                .set(LISTING.HIDDEN, false)
                .set(LISTING.SORT_NAME, Folded.of(stageName))
                .set(LISTING.CATEGORIES, categories.toArray(String[]::new))
                .set(LISTING.JOINED_AT, joinedAt)
                .execute();
    }

    void save(PerformerId performer, String stageName, List<String> categories) {
        pages.changes(performer);
        sql.update(LISTING)
                .set(LISTING.SORT_NAME, Folded.of(stageName))
                .set(LISTING.CATEGORIES, categories.toArray(String[]::new))
                .where(LISTING.PERFORMER_ID.eq(performer.value()))
                .execute();
    }

    void hide(PerformerId performer, boolean hidden) {
        pages.changes(performer);
        sql.update(LISTING)
                .set(LISTING.HIDDEN, hidden)
                .where(LISTING.PERFORMER_ID.eq(performer.value()))
                .execute();
    }

    void setPriceFrom(PerformerId performer, @Nullable Money price) {
        pages.changes(performer);
        var change = sql.newRecord(LISTING);
        change.setPriceFrom(price == null ? null : price.amount());
        if (price != null) {
            change.setCurrency(price.currency().getCurrencyCode());
        }
        sql.update(LISTING).set(change).where(LISTING.PERFORMER_ID.eq(performer.value())).execute();
    }

    void setShoutout(PerformerId performer, @Nullable ShoutoutOffer offer) {
        pages.changes(performer);
        var change = sql.newRecord(LISTING);
        change.setShoutoutPrice(offer == null ? null : offer.price().amount());
        change.setShoutoutDays(offer == null ? null : offer.deliveryDays());
        if (offer != null) {
            change.setCurrency(offer.price().currency().getCurrencyCode());
        }
        sql.update(LISTING).set(change).where(LISTING.PERFORMER_ID.eq(performer.value())).execute();
    }

    void count(PerformerId performer, PostTally change) {
        pages.changes(performer);
        sql.update(LISTING)
                .set(LISTING.POSTS, LISTING.POSTS.plus(change.posts()))
                .set(LISTING.VIDEOS, LISTING.VIDEOS.plus(change.videos()))
                .set(LISTING.PHOTOS, LISTING.PHOTOS.plus(change.photos()))
                .set(LISTING.ALBUMS, LISTING.ALBUMS.plus(change.albums()))
                .set(LISTING.LIKES, LISTING.LIKES.plus(change.likes()))
                .where(LISTING.PERFORMER_ID.eq(performer.value()))
                .execute();
    }

    void countFollowers(PerformerId performer, int change) {
        pages.changes(performer);
        sql.update(LISTING)
                .set(LISTING.FOLLOWERS, LISTING.FOLLOWERS.plus(change))
                .where(LISTING.PERFORMER_ID.eq(performer.value()))
                .execute();
    }

    Optional<Listing> of(PerformerId performer) {
        return jdbc.sql("select " + COLUMNS + " from performer.listing l where l.performer_id = ?")
                .param(performer.value())
                .query((row, _) -> listing(row))
                .optional();
    }

    static Listing listing(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Listing(
                Columns.strings(row, "categories"),
                money(Columns.longOrNull(row, "price_from"), currency),
                money(Columns.longOrNull(row, "shoutout_price"), currency),
                Columns.intOrNull(row, "shoutout_days"),
                new Counts(
                        row.getInt("posts"),
                        row.getInt("videos"),
                        row.getInt("photos"),
                        row.getInt("albums"),
                        row.getInt("followers"),
                        row.getInt("likes")));
    }

    static @Nullable Money money(@Nullable Long amount, @Nullable String currency) {
        return amount == null || currency == null ? null : Money.of(amount, currency);
    }
}
