package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Deletes exports whose time is over: the file first, so that none is forgotten. */
@Component
class OldExports implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final DataExportTable table;
    private final StoredFiles files;
    private final InstantSource clock;

    OldExports(DataExportTable table, StoredFiles files, InstantSource clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-data-exports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        table.expired(now, AT_ONCE).forEach(account -> {
            delete(account);
            table.expire(account, now);
        });
    }

    void delete(AccountId account) {
        try {
            files.delete(DataExports.key(account));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
