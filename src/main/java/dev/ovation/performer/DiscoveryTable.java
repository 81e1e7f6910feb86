package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.LISTING;
import static dev.ovationdb.performer.Tables.PROFILE;
import static dev.ovationdb.performer.Tables.SEARCH_TEXT;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL that reads the listing: each sort runs along an index of its own and ends at the page's end. */
@Repository
class DiscoveryTable {

    private static final Field<Long> PRICE = DSL.coalesce(LISTING.PRICE_FROM, DSL.inline(Long.MAX_VALUE));

    /** A performer in a list. */
    record Row(
            UUID id,
            String handle,
            String stageName,
            String tagline,
            String bio,
            boolean verified,
            Instant joinedAt,
            @Nullable UUID avatar,
            @Nullable UUID portrait,
            @Nullable UUID cover,
            List<String> categories,
            @Nullable Money priceFrom,
            @Nullable Money shoutoutPrice,
            @Nullable Integer shoutoutDays,
            int followers,
            String sortName,
            long sortPrice) {

        Cursor cursor(Sort sort) {
            return switch (sort) {
                case POPULAR -> Cursor.of(followers, id);
                case NEWEST -> Cursor.of(joinedAt, id);
                case NAME -> Cursor.of(sortName, id);
                case PRICE -> Cursor.of(sortPrice, id);
            };
        }
    }

    private final DSLContext sql;

    DiscoveryTable(DSLContext sql) {
        this.sql = sql;
    }

    List<Row> page(Sort sort, Search search, PageRequest page) {
        var category = search.category();
        return sql.select(
                        PROFILE.ID, PROFILE.HANDLE, PROFILE.STAGE_NAME, PROFILE.TAGLINE, PROFILE.BIO, PROFILE.VERIFIED,
                        PROFILE.AVATAR_ID, PROFILE.PORTRAIT_ID, PROFILE.COVER_ID, LISTING.JOINED_AT,
                        LISTING.CATEGORIES, LISTING.PRICE_FROM, LISTING.SHOUTOUT_PRICE, LISTING.SHOUTOUT_DAYS,
                        LISTING.CURRENCY, LISTING.FOLLOWERS, LISTING.SORT_NAME, PRICE)
                .from(LISTING)
                .join(PROFILE)
                .on(PROFILE.ID.eq(LISTING.PERFORMER_ID))
                .where(DSL.not(LISTING.HIDDEN))
                .and(found(search.words()))
                .and(makesVideos(search))
                .and(category == null ? DSL.noCondition() : LISTING.CATEGORIES.contains(new String[] {category}))
                .and(page.cursor().map(cursor -> after(sort, cursor)).orElse(DSL.noCondition()))
                .orderBy(order(sort))
                .limit(page.fetch())
                .fetch(DiscoveryTable::row);
    }

    private static Condition found(@Nullable String search) {
        if (search == null) {
            return DSL.noCondition();
        }
        return LISTING.PERFORMER_ID.in(DSL.select(SEARCH_TEXT.PERFORMER_ID)
                .from(SEARCH_TEXT)
                .where("{0} @@ to_tsquery('simple', {1})", SEARCH_TEXT.WORDS, DSL.val(Folded.prefixQuery(search))));
    }

    private static Condition makesVideos(Search search) {
        var condition = DSL.noCondition();
        if (search.takesShoutouts() != null) {
            condition = search.takesShoutouts() ? LISTING.SHOUTOUT_PRICE.isNotNull() : LISTING.SHOUTOUT_PRICE.isNull();
        }
        if (search.maxShoutoutPrice() != null) {
            condition = condition.and(LISTING.SHOUTOUT_PRICE.le(search.maxShoutoutPrice()));
        }
        return search.maxDeliveryDays() == null
                ? condition
                : condition.and(LISTING.SHOUTOUT_DAYS.le(search.maxDeliveryDays()));
    }

    private static List<? extends OrderField<?>> order(Sort sort) {
        return switch (sort) {
            case POPULAR -> List.of(LISTING.FOLLOWERS.desc(), LISTING.PERFORMER_ID.desc());
            case NEWEST -> List.of(LISTING.JOINED_AT.desc(), LISTING.PERFORMER_ID.desc());
            case NAME -> List.of(LISTING.SORT_NAME.asc(), LISTING.PERFORMER_ID.asc());
            case PRICE -> List.of(PRICE.asc(), LISTING.PERFORMER_ID.asc());
        };
    }

    private static Condition after(Sort sort, Cursor cursor) {
        var id = cursor.uuid(1);
        return switch (sort) {
            case POPULAR ->
                DSL.row(LISTING.FOLLOWERS, LISTING.PERFORMER_ID).lt((int) cursor.number(0), id);
            case NEWEST -> DSL.row(LISTING.JOINED_AT, LISTING.PERFORMER_ID).lt(cursor.instant(0), id);
            case NAME -> DSL.row(LISTING.SORT_NAME, LISTING.PERFORMER_ID).gt(cursor.text(0), id);
            case PRICE -> DSL.row(PRICE, LISTING.PERFORMER_ID).gt(cursor.number(0), id);
        };
    }

    private static Row row(Record row) {
        return new Row(
                row.get(PROFILE.ID),
                row.get(PROFILE.HANDLE),
                row.get(PROFILE.STAGE_NAME),
                row.get(PROFILE.TAGLINE),
                row.get(PROFILE.BIO),
                row.get(PROFILE.VERIFIED),
                row.get(LISTING.JOINED_AT),
                row.get(PROFILE.AVATAR_ID),
                row.get(PROFILE.PORTRAIT_ID),
                row.get(PROFILE.COVER_ID),
                List.of(row.get(LISTING.CATEGORIES)),
                ListingTable.money(row.get(LISTING.PRICE_FROM), row.get(LISTING.CURRENCY)),
                ListingTable.money(row.get(LISTING.SHOUTOUT_PRICE), row.get(LISTING.CURRENCY)),
                row.get(LISTING.SHOUTOUT_DAYS),
                row.get(LISTING.FOLLOWERS),
                row.get(LISTING.SORT_NAME),
                row.get(PRICE));
    }
}
