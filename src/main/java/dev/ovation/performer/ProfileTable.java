package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.PROFILE;
import static dev.ovationdb.performer.Tables.SEARCH_TEXT;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovationdb.performer.tables.records.ProfileRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of profiles. */
@Repository
class ProfileTable {

    /** What {@link #profile(ResultSet)} reads. */
    static final String COLUMNS =
            """
            p.id, p.account_id, p.handle, p.stage_name, p.tagline, p.bio, p.country, p.location, p.languages, p.links,
            p.avatar_id, p.portrait_id, p.cover_id, p.verified, p.hidden, p.joined_at""";

    private static final String ALL = "all";
    private static final String SELECT = "select " + COLUMNS + " from performer.profile p ";

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final CardTable cards;
    private final PageTable pages;
    private final Kept<String, Set<PerformerId>> hidden;

    ProfileTable(DSLContext sql, JdbcClient jdbc, CardTable cards, PageTable pages, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.cards = cards;
        this.pages = pages;
        hidden = memory.keep(1);
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
        changes(profile.id());
        index(profile);
    }

    /** Stores everything that its performer may change. */
    void save(Profile profile) {
        changes(profile.id());
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

    void hide(PerformerId performer, boolean now) {
        changes(performer);
        hidden.changes(ALL);
        sql.update(PROFILE).set(PROFILE.HIDDEN, now).where(PROFILE.ID.eq(performer.value())).execute();
    }

    /** Everyone of whom nothing is shown: few. */
    Set<PerformerId> hidden() {
        return Objects.requireNonNull(hidden.get(ALL, _ -> sql.select(PROFILE.ID)
                .from(PROFILE)
                .where(PROFILE.HIDDEN)
                .fetchSet(row -> new PerformerId(row.value1()))));
    }

    private void changes(PerformerId performer) {
        cards.changes(performer);
        pages.changes(performer);
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

    Optional<Profile> profile(PerformerId performer) {
        return one("where p.id = ?", performer.value());
    }

    Optional<Profile> profileOf(AccountId account) {
        return one("where p.account_id = ?", account.value());
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Profile> lock(AccountId account) {
        return one("where p.account_id = ? for update", account.value());
    }

    private Optional<Profile> one(String where, UUID id) {
        return jdbc.sql(SELECT + where).param(id).query((row, _) -> profile(row)).optional();
    }

    static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new PerformerId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                row.getString("handle"),
                row.getString("stage_name"),
                row.getString("tagline"),
                row.getString("bio"),
                row.getString("country"),
                row.getString("location"),
                Columns.strings(row, "languages"),
                Columns.strings(row, "links"),
                new Profile.Pictures(
                        Columns.uuidOrNull(row, "avatar_id"),
                        Columns.uuidOrNull(row, "portrait_id"),
                        Columns.uuidOrNull(row, "cover_id")),
                row.getBoolean("verified"),
                row.getBoolean("hidden"),
                Columns.instant(row, "joined_at"));
    }
}
