package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes and uses up links that work once and not for ever. */
@Component
class OneTimeLinks implements RecurringJob {

    enum Purpose {
        CONFIRM_EMAIL(Duration.ofDays(7)),
        SET_PASSWORD(Duration.ofHours(2)),
        CHANGE_EMAIL(Duration.ofDays(1));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    /** The address that a link has proved, of whom, and the session or token that asked for it. */
    record NewEmail(AccountId account, String email, UUID askedBy) {}

    private final LinkTable table;
    private final AccountTable accounts;
    private final Ids ids;
    private final InstantSource clock;

    OneTimeLinks(LinkTable table, AccountTable accounts, Ids ids, InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    String make(AccountId account, Purpose purpose) {
        return make(account, purpose, purpose.life);
    }

    String make(AccountId account, Purpose purpose, Duration life) {
        return make(new LinkTable.Used(account, null, null), purpose, life);
    }

    /** In the place of the one that is open; the caller has locked the account, so that there is no third. */
    String makeInstead(NewEmail wanted) {
        end(wanted.account(), Purpose.CHANGE_EMAIL);
        return make(
                new LinkTable.Used(wanted.account(), wanted.email(), wanted.askedBy()),
                Purpose.CHANGE_EMAIL,
                Purpose.CHANGE_EMAIL.life);
    }

    private String make(LinkTable.Used opens, Purpose purpose, Duration life) {
        var token = ids.secret();
        var now = clock.instant();
        table.insert(Secrets.hash(token), opens, purpose.name(), now, now.plus(life));
        return token;
    }

    /** Refuses a link that was used, is too old or never was with {@link AccountRefused.LinkGone}. */
    AccountId use(String token, Purpose purpose) {
        return used(token, purpose).account();
    }

    /** The same for one that proves a new address. */
    NewEmail useForEmail(String token) {
        var used = used(token, Purpose.CHANGE_EMAIL);
        return new NewEmail(
                used.account(), Objects.requireNonNull(used.email()), Objects.requireNonNull(used.askedBy()));
    }

    private LinkTable.Used used(String token, Purpose purpose) {
        var hash = Secrets.hash(token);
        var now = clock.instant();
        // First the account, then its links: whoever ends them all comes the same way, and nobody waits in a circle.
        table.owner(hash).ifPresent(accounts::lock);
        var used = table.use(hash, purpose.name(), now).orElseThrow(AccountRefused.LinkGone::new);
        table.useUpAll(used.account(), purpose.name(), now);
        return used;
    }

    /** The address that waits for its link to be opened. */
    Optional<String> openEmail(AccountId account) {
        return table.email(account, Purpose.CHANGE_EMAIL.name(), clock.instant());
    }

    /** Those that are open open nothing any more. */
    void end(AccountId account, Purpose purpose) {
        table.useUpAll(account, purpose.name(), clock.instant());
    }

    /** Whatever they are for. */
    void endAll(AccountId account) {
        table.useUpAll(account, clock.instant());
    }

    @Override
    public String name() {
        return "old-one-time-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        table.deleteBefore(clock.instant().minus(Duration.ofDays(30)));
    }
}
