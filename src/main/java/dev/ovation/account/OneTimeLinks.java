package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Makes and uses up links that work once and not for ever. */
@Component
class OneTimeLinks implements RecurringJob {

    enum Purpose {
        CONFIRM_EMAIL(Duration.ofDays(7)),
        SET_PASSWORD(Duration.ofHours(2));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private final LinkTable table;
    private final Ids ids;
    private final InstantSource clock;

    OneTimeLinks(LinkTable table, Ids ids, InstantSource clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    String make(AccountId account, Purpose purpose) {
        return make(account, purpose, purpose.life);
    }

    String make(AccountId account, Purpose purpose, Duration life) {
        var token = ids.secret();
        var now = clock.instant();
        table.insert(Secrets.hash(token), account, purpose.name(), now, now.plus(life));
        return token;
    }

    /** Refuses a link that was used, is too old or never was with {@link AccountRefused.LinkGone}. */
    AccountId use(String token, Purpose purpose) {
        var now = clock.instant();
        var account = table.use(Secrets.hash(token), purpose.name(), now).orElseThrow(AccountRefused.LinkGone::new);
        table.useUpAll(account, purpose.name(), now);
        return account;
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
