package dev.ovation.account;

import static dev.ovationdb.account.Tables.ACCOUNT_;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovationdb.account.tables.records.AccountRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** SQL of accounts; sessions and links have their own tables. */
@Component
class AccountTable {

    private static final int MOST_KEPT = 20_000;
    private static final int MOST_STAFF = 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DSLContext sql;
    private final Kept<AccountId, Account> accounts;

    AccountTable(DSLContext sql, Memory memory) {
        this.sql = sql;
        accounts = memory.keep(MOST_KEPT);
    }

    /** Returns false when the address is taken. */
    boolean insert(Account account, String passwordHash, String terms) {
        return sql.insertInto(ACCOUNT_)
                        .set(ACCOUNT_.ID, account.id().value())
                        .set(ACCOUNT_.EMAIL, account.email())
                        .set(ACCOUNT_.EMAIL_CONFIRMED_AT, account.emailConfirmed() ? account.createdAt() : null)
                        .set(ACCOUNT_.PASSWORD_HASH, passwordHash)
                        .set(ACCOUNT_.DISPLAY_NAME, account.displayName())
                        .set(ACCOUNT_.LOCALE, account.locale().toLanguageTag())
                        .set(ACCOUNT_.TIME_ZONE, account.timeZone().getId())
                        .set(ACCOUNT_.ROLES, words(account.roles()))
                        .set(ACCOUNT_.ACCEPTED_TERMS, terms)
                        .set(ACCOUNT_.CREATED_AT, account.createdAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(accounts.get(id, _ -> sql.selectFrom(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(id.value()))
                .fetchOne(AccountTable::account)));
    }

    Map<AccountId, Account> byIds(Collection<AccountId> ids) {
        return accounts.all(ids, missing -> sql.selectFrom(ACCOUNT_)
                .where(ACCOUNT_.ID.in(missing.stream().map(AccountId::value).toList()))
                .fetchMap(row -> new AccountId(row.getId()), AccountTable::account));
    }

    /** To be told by whoever changes its row elsewhere. */
    void changes(AccountId id) {
        accounts.changes(id);
    }

    Optional<Account> byEmail(String email) {
        return sql.selectFrom(ACCOUNT_).where(ACCOUNT_.EMAIL.eq(email)).fetchOptional(AccountTable::account);
    }

    Optional<String> passwordHash(AccountId id) {
        return sql.select(ACCOUNT_.PASSWORD_HASH)
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(id.value()))
                .fetchOptional(ACCOUNT_.PASSWORD_HASH);
    }

    Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.DISPLAY_NAME)
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.in(ids.stream().map(AccountId::value).toList()))
                .fetchMap(row -> new AccountId(row.value1()), row -> row.value2());
    }

    /** Newest first, by the beginning of the address or name, or by the id. */
    List<Account> search(@Nullable String query, Optional<AccountId> after, int limit) {
        return sql.selectFrom(ACCOUNT_)
                .where(query == null || query.isBlank() ? DSL.noCondition() : found(query.toLowerCase(Locale.ROOT)))
                .and(after.map(id -> ACCOUNT_.ID.lt(id.value())).orElse(DSL.noCondition()))
                .orderBy(ACCOUNT_.ID.desc())
                .limit(limit)
                .fetch(AccountTable::account);
    }

    private static Condition found(String query) {
        var named = ACCOUNT_.EMAIL
                .startsWith(query)
                .or(DSL.lower(ACCOUNT_.DISPLAY_NAME).startsWith(query));
        return ID.matcher(query).matches() ? named.or(ACCOUNT_.ID.eq(UUID.fromString(query))) : named;
    }

    void confirmEmail(AccountId id, Instant now) {
        accounts.changes(id);
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.EMAIL_CONFIRMED_AT, DSL.coalesce(ACCOUNT_.EMAIL_CONFIRMED_AT, DSL.val(now)))
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    /** Confirmed, as a link proved it. Returns false when another has it; the transaction is good for nothing then. */
    boolean setEmail(AccountId id, String email, Instant now) {
        accounts.changes(id);
        try {
            return sql.update(ACCOUNT_)
                            .set(ACCOUNT_.EMAIL, email)
                            .set(ACCOUNT_.EMAIL_CONFIRMED_AT, now)
                            .where(ACCOUNT_.ID.eq(id.value()))
                            .execute()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Until the transaction ends nobody changes it, and nobody makes a link or a session of it. */
    void lock(AccountId id) {
        sql.selectOne()
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    void setPassword(AccountId id, String hash) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.PASSWORD_HASH, hash)
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    /** Returns false when it is another by now. */
    boolean replacePassword(AccountId id, String checked, String hash) {
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.PASSWORD_HASH, hash)
                        .where(ACCOUNT_.ID.eq(id.value()))
                        .and(ACCOUNT_.PASSWORD_HASH.eq(checked))
                        .execute()
                == 1;
    }

    /** If so, nobody changes it until the transaction ends. */
    boolean stillHasPassword(AccountId id, String checked) {
        return sql.selectOne()
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(id.value()))
                .and(ACCOUNT_.PASSWORD_HASH.eq(checked))
                .forShare()
                .fetchOptional()
                .isPresent();
    }

    /** Null stays as it is. */
    void update(AccountId id, @Nullable String displayName, @Nullable Locale locale, @Nullable ZoneId zone) {
        accounts.changes(id);
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.DISPLAY_NAME, DSL.coalesce(DSL.val(displayName), ACCOUNT_.DISPLAY_NAME))
                .set(
                        ACCOUNT_.LOCALE,
                        DSL.coalesce(DSL.val(locale == null ? null : locale.toLanguageTag()), ACCOUNT_.LOCALE))
                .set(ACCOUNT_.TIME_ZONE, DSL.coalesce(DSL.val(zone == null ? null : zone.getId()), ACCOUNT_.TIME_ZONE))
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    /** Returns false when the account has it already. */
    boolean giveRole(AccountId id, Role role) {
        accounts.changes(id);
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.ROLES, DSL.arrayAppend(ACCOUNT_.ROLES, role.word()))
                        .where(ACCOUNT_.ID.eq(id.value()))
                        .and(DSL.val(role.word()).ne(DSL.all(ACCOUNT_.ROLES)))
                        .execute()
                == 1;
    }

    /** Returns false when the account does not have it. */
    boolean takeRole(AccountId id, Role role) {
        accounts.changes(id);
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.ROLES, DSL.arrayRemove(ACCOUNT_.ROLES, role.word()))
                        .where(ACCOUNT_.ID.eq(id.value()))
                        .and(DSL.val(role.word()).eq(DSL.any(ACCOUNT_.ROLES)))
                        .execute()
                == 1;
    }

    boolean anyoneIs(Role role) {
        return sql.fetchExists(ACCOUNT_, DSL.val(role.word()).eq(DSL.any(ACCOUNT_.ROLES)));
    }

    /** Those with any of these roles who are not suspended and have confirmed their address. */
    List<AccountId> with(Collection<Role> roles) {
        var words = roles.stream().map(Role::word).toArray(String[]::new);
        return sql.select(ACCOUNT_.ID)
                .from(ACCOUNT_)
                .where(DSL.arrayOverlap(ACCOUNT_.ROLES, words))
                .and(ACCOUNT_.SUSPENDED_AT.isNull())
                .and(ACCOUNT_.EMAIL_CONFIRMED_AT.isNotNull())
                .orderBy(ACCOUNT_.ID.desc())
                .limit(MOST_STAFF)
                .fetch(row -> new AccountId(row.value1()));
    }

    /** Returns false when nothing changed. */
    boolean suspend(AccountId id, Instant now, String because) {
        accounts.changes(id);
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.SUSPENDED_AT, now)
                        .set(ACCOUNT_.SUSPENDED_BECAUSE, because)
                        .where(ACCOUNT_.ID.eq(id.value()))
                        .and(ACCOUNT_.SUSPENDED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean lift(AccountId id) {
        accounts.changes(id);
        return sql.update(ACCOUNT_)
                        .setNull(ACCOUNT_.SUSPENDED_AT)
                        .setNull(ACCOUNT_.SUSPENDED_BECAUSE)
                        .where(ACCOUNT_.ID.eq(id.value()))
                        .and(ACCOUNT_.SUSPENDED_AT.isNotNull())
                        .execute()
                == 1;
    }

    static Set<Role> roles(String[] words) {
        return Arrays.stream(words).map(AccountTable::role).collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String[] words(Set<Role> roles) {
        return Stream.concat(Stream.of(Role.FAN), roles.stream())
                .distinct()
                .map(Role::word)
                .toArray(String[]::new);
    }

    private static Account account(AccountRecord row) {
        return new Account(
                new AccountId(row.getId()),
                row.getEmail(),
                row.getEmailConfirmedAt() != null,
                row.getDisplayName(),
                Locale.forLanguageTag(row.getLocale()),
                ZoneId.of(row.getTimeZone()),
                roles(row.getRoles()),
                row.getSuspendedAt(),
                row.getClosingAt(),
                row.getCreatedAt());
    }
}
