package dev.ovation.account;

import static java.lang.Boolean.TRUE;

import dev.ovation.account.CheckPassword.Checked;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Viewer.SignedIn;
import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions of browsers and access tokens of other clients: made, found at each call, listed and ended. */
@Component
public class Credentials implements RecurringJob {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    /** The secret is shown once, here. */
    public record Issued(String secret, Instant expiresAt) {}

    /** One of a person's own sessions or tokens. */
    public record Listed(
            UUID id,
            String kind,
            @Nullable String label,
            @Nullable String device,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {}

    /** Who calls with a credential in force. */
    record Caller(SignedIn viewer, boolean suspended) {}

    private final CredentialTable table;
    private final AccountTable accounts;
    private final TransactionOperations transaction;
    private final AuthSettings settings;
    private final Ids ids;
    private final InstantSource clock;

    Credentials(
            CredentialTable table,
            AccountTable accounts,
            TransactionOperations transaction,
            AuthSettings settings,
            Ids ids,
            InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.transaction = transaction;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    Issued session(Checked checked, @Nullable String device) {
        return issue(checked, true, null, device, settings.sessionLife());
    }

    Issued token(Checked checked, @Nullable String label, @Nullable String device) {
        return issue(checked, false, label, device, settings.tokenLife());
    }

    public List<Listed> of(AccountId account, UUID current) {
        var now = clock.instant();
        return table.of(account, now, idle(now)).stream()
                .map(one -> new Listed(
                        one.id(),
                        one.cookie() ? "session" : "token",
                        one.label(),
                        one.device(),
                        one.createdAt(),
                        one.lastUsedAt(),
                        one.expiresAt(),
                        one.id().equals(current)))
                .toList();
    }

    public boolean end(AccountId account, UUID id) {
        return TRUE.equals(transaction.execute(_ -> table.delete(account, id)));
    }

    /** Whose it is and what he may do now. The time of last use is noted at most every five minutes. */
    Optional<Caller> find(String secret) {
        var now = clock.instant();
        return table.find(Secrets.hash(secret), now, idle(now)).flatMap(found -> {
            if (found.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now)) {
                Thread.ofVirtual().start(() -> noteUse(found.credential().id(), now));
            }
            return accounts.byId(found.account())
                    .map(account -> new Caller(
                            new SignedIn(account.id(), account.roles(), found.credential()), account.isSuspended()));
        });
    }

    private void noteUse(UUID id, Instant now) {
        transaction.executeWithoutResult(_ -> table.used(id, now));
    }

    @Override
    public String name() {
        return "expired-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var now = clock.instant();
        table.deleteExpired(now, idle(now));
    }

    private Instant idle(Instant now) {
        return now.minus(settings.sessionIdle());
    }

    /** The check may have waited for its turn: a password that was reset meanwhile opens nothing. */
    private Issued issue(
            Checked checked, boolean cookie, @Nullable String label, @Nullable String device, Duration life) {
        var account = checked.account().id();
        var secret = ids.secret() + ids.secret();
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (!accounts.stillHasPassword(account, checked.hash())) {
                throw new AccountRefused.WrongCredentials();
            }
            table.insert(ids.next(), Secrets.hash(secret), account, cookie, label, device, now, now.plus(life));
        });
        return new Issued(secret, now.plus(life));
    }
}
