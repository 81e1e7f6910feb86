package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.HANDLE;
import static dev.ovationdb.performer.Tables.LISTING;
import static dev.ovationdb.performer.Tables.PROFILE;
import static dev.ovationdb.performer.Tables.SEARCH_TEXT;

import dev.ovation.platform.identity.AccountId;
import dev.ovationdb.performer.tables.records.ProfileRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of profiles. */
@Repository
class ProfileTable {

    private static final List<SelectFieldOrAsterisk> CARD = List.of(
            PROFILE.ID,
            PROFILE.ACCOUNT_ID,
            PROFILE.HANDLE,
            PROFILE.STAGE_NAME,
            PROFILE.VERIFIED,
            PROFILE.AVATAR_ID,
            PROFILE.HIDDEN);

    /** A card before media was asked for its picture. */
    record CardRow(
            PerformerId id,
            AccountId account,
            String handle,
            String stageName,
            boolean verified,
            @Nullable UUID avatar,
            boolean hidden) {}

    record Page(Profile profile, Listing listing) {}

    private final DSLContext sql;

    ProfileTable(DSLContext sql) {
        this.sql = sql;
    }

    void add(Profile profile) {
        var row = sql.newRecord(PROFILE);
        row.setId(profile.id().value());
        row.setAccountId(profile.account().value());
        row.setHandle(profile.handle());
        row.setVerified(profile.verified());
        row.setHidden(profile.hidden());
        row.setJoinedAt(profile.joinedAt());
        row.setCountry(profile.country());
        fill(row, profile);
        row.insert();
        index(profile);
    }

    /** Stores everything that its performer may change. */
    void save(Profile profile) {
        var row = sql.newRecord(PROFILE);
        row.setHandle(profile.handle());
        fill(row, profile);
        sql.update(PROFILE).set(row).where(PROFILE.ID.eq(profile.id().value())).execute();
        index(profile);
    }

    private static void fill(ProfileRecord row, Profile profile) {
        row.setStageName(profile.stageName());
        row.setTagline(profile.tagline());
        row.setBio(profile.bio());
        row.setLocation(profile.location());
        row.setLanguages(profile.languages().toArray(String[]::new));
        row.setLinks(profile.links().toArray(String[]::new));
        row.setAvatarId(profile.pictures().avatar());
        row.setPortraitId(profile.pictures().portrait());
        row.setCoverId(profile.pictures().cover());
    }

    private void index(Profile profile) {
        var folded = Folded.of(
                String.join(" ", profile.stageName(), profile.handle(), profile.tagline(), profile.bio()));
        sql.insertInto(SEARCH_TEXT)
                .set(SEARCH_TEXT.PERFORMER_ID, profile.id().value())
                .set(SEARCH_TEXT.FOLDED, folded)
                .onConflict(SEARCH_TEXT.PERFORMER_ID)
                .doUpdate()
                .set(SEARCH_TEXT.FOLDED, folded)
                .execute();
    }

    void hide(AccountId account, boolean hidden) {
        sql.update(PROFILE)
                .set(PROFILE.HIDDEN, hidden)
                .where(PROFILE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    Optional<PerformerId> ofAccount(AccountId account) {
        return sql.select(PROFILE.ID)
                .from(PROFILE)
                .where(PROFILE.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> new PerformerId(row.value1()));
    }

    Optional<String> handleOf(AccountId account) {
        return sql.select(PROFILE.HANDLE)
                .from(PROFILE)
                .where(PROFILE.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(PROFILE.HANDLE);
    }

    List<CardRow> cards(Collection<PerformerId> performers) {
        return sql.select(CARD)
                .from(PROFILE)
                .where(PROFILE.ID.eq(DSL.any(performers.stream().map(PerformerId::value).toArray(UUID[]::new))))
                .fetch(ProfileTable::card);
    }

    /** By the present handle or an earlier one. */
    Optional<CardRow> cardByHandle(String handle) {
        return sql.select(CARD)
                .from(HANDLE)
                .join(PROFILE)
                .on(PROFILE.ID.eq(HANDLE.PERFORMER_ID))
                .where(HANDLE.NAME.eq(handle))
                .fetchOptional(ProfileTable::card);
    }

    Optional<Profile> profile(PerformerId performer) {
        return profileWhere(PROFILE.ID.eq(performer.value()));
    }

    /** What a public page is made of, by the present handle or an earlier one. */
    Optional<Page> pageByHandle(String handle) {
        return sql.select(PROFILE.fields())
                .select(LISTING.fields())
                .from(HANDLE)
                .join(PROFILE)
                .on(PROFILE.ID.eq(HANDLE.PERFORMER_ID))
                .join(LISTING)
                .on(LISTING.PERFORMER_ID.eq(PROFILE.ID))
                .where(HANDLE.NAME.eq(handle))
                .fetchOptional(row -> new Page(profile(row.into(PROFILE)), ListingTable.listing(row.into(LISTING))));
    }

    Optional<Profile> profileOf(AccountId account) {
        return profileWhere(PROFILE.ACCOUNT_ID.eq(account.value()));
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Profile> lock(AccountId account) {
        return sql.selectFrom(PROFILE)
                .where(PROFILE.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetchOptional(ProfileTable::profile);
    }

    private Optional<Profile> profileWhere(Condition condition) {
        return sql.selectFrom(PROFILE).where(condition).fetchOptional(ProfileTable::profile);
    }

    private static Profile profile(ProfileRecord row) {
        return new Profile(
                new PerformerId(row.getId()),
                new AccountId(row.getAccountId()),
                row.getHandle(),
                row.getStageName(),
                row.getTagline(),
                row.getBio(),
                row.getCountry(),
                row.getLocation(),
                List.of(row.getLanguages()),
                List.of(row.getLinks()),
                new Profile.Pictures(row.getAvatarId(), row.getPortraitId(), row.getCoverId()),
                row.getVerified(),
                row.getHidden(),
                row.getJoinedAt());
    }

    private static CardRow card(Record row) {
        return new CardRow(
                new PerformerId(row.get(PROFILE.ID)),
                new AccountId(row.get(PROFILE.ACCOUNT_ID)),
                row.get(PROFILE.HANDLE),
                row.get(PROFILE.STAGE_NAME),
                row.get(PROFILE.VERIFIED),
                row.get(PROFILE.AVATAR_ID),
                row.get(PROFILE.HIDDEN));
    }
}
