package dev.ovation.account;

import dev.ovation.account.MakeExport.Wanted;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes an export beside the store, moves it in, and tells whose it is; a kill means that it begins anew. */
@Component
class MakeExport implements Job<Wanted> {

    /** Which export, of whom. */
    record Wanted(UUID id, AccountId account) {}

    static final JobKind<Wanted> KIND = JobKind.light("make-data-export", Wanted.class);

    private final DataExportTable table;
    private final AccountTable accounts;
    private final ExportZip zip;
    private final StoredFiles files;
    private final Scratch scratch;
    private final After after;

    /** How it ends. */
    @Component
    record After(TransactionOperations transaction, ApplicationEventPublisher events, InstantSource clock) {}

    MakeExport(
            DataExportTable table,
            AccountTable accounts,
            ExportZip zip,
            StoredFiles files,
            Scratch scratch,
            After after) {
        this.table = table;
        this.accounts = accounts;
        this.zip = zip;
        this.files = files;
        this.scratch = scratch;
        this.after = after;
    }

    @Override
    public JobKind<Wanted> kind() {
        return KIND;
    }

    @Override
    public void run(Wanted wanted) throws IOException {
        var account = accounts.byId(wanted.account()).orElseThrow();
        if (!isAwaited(wanted)) {
            return;
        }
        try (var folder = scratch.folder("export-" + wanted.account())) {
            var file = folder.path().resolve("export.zip");
            var chapters = zip.chaptersOf(account.id());
            zip.write(file, account, chapters, done -> table.progress(wanted.id(), done, chapters.size()));
            var bytes = Files.size(file);
            files.put(DataExports.key(account.id()), file);
            tell(wanted, account, bytes);
        }
    }

    private void tell(Wanted wanted, Account account, long bytes) throws IOException {
        after.transaction().executeWithoutResult(_ -> {
            if (table.ready(wanted.id(), bytes, after.clock().instant())) {
                var until = table.of(account.id()).orElseThrow().expiresAt();
                after.events().publishEvent(DataExportReady.of(wanted.id(), account, until));
            }
        });
        if (table.of(account.id()).isEmpty()) {
            files.delete(DataExports.key(account.id())); // he has left meanwhile, and was forgotten
        }
    }

    private boolean isAwaited(Wanted wanted) {
        return table.of(wanted.account())
                .filter(export -> export.id().equals(wanted.id()) && export.state().equals("asked"))
                .isPresent();
    }

    @Override
    public void gaveUp(Wanted wanted, Throwable cause) {
        table.failed(wanted.id());
    }
}
