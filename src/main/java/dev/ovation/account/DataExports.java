package dev.ovation.account;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.storage.StorageKey;
import dev.ovation.storage.StoredFiles;
import dev.ovation.storage.StoredFiles.Located;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for people to everything that the house knows about them: asked for, made by a job, fetched for a week. */
@Component
public class DataExports {

    private final DataExportTable table;
    private final StoredFiles files;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    DataExports(DataExportTable table, StoredFiles files, Jobs jobs, Ids ids, InstantSource clock) {
        this.table = table;
        this.files = files;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** One of an account at a time lies there, so a new one takes the place of the last. */
    static StorageKey key(AccountId account) {
        return StorageKey.of("exports", account.value());
    }

    /**
     * Asking again while it is made changes nothing.
     *
     * @throws AccountRefused.ExportRecent when the last one is not a day old
     */
    @Transactional
    public DataExport ask(AccountId account) {
        var id = ids.next();
        var now = clock.instant();
        var isNew = table.ask(account, id, now);
        var present = of(account);
        if (isNew) {
            jobs.now(MakeExport.KIND, id.toString(), new MakeExport.Wanted(id, account));
        } else if (!present.state().equals("asked")) {
            throw new AccountRefused.ExportRecent(Duration.between(now, present.againAt()));
        }
        return present;
    }

    /** @throws RequestRefused.NotFound when none was asked for */
    public DataExport of(AccountId account) {
        return table.of(account).orElseThrow(RequestRefused.NotFound::new);
    }

    /** @throws AccountRefused.ExportGone when there is none to fetch: not ready yet, or too old */
    public Located.OnDisk file(AccountId account) {
        return table.of(account)
                .filter(export -> export.isReadyAt(clock.instant()))
                .flatMap(_ -> files.find(key(account)))
                .map(found -> switch (found) {
                    case Located.OnDisk onDisk -> onDisk;
                })
                .orElseThrow(AccountRefused.ExportGone::new);
    }
}
