package dev.ovation.moderation;

import dev.ovation.moderation.AuditTable.Row;
import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the whole log each night and proves that each entry follows the one before. Who can write into the database
 * can also write a new log from the first entry on; nobody can take back the alerts and mails of days gone by.
 */
@Component
class CheckAuditLog implements RecurringJob {

    private static final int AT_ONCE = 500;

    private final AuditTable table;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    CheckAuditLog(AuditTable table, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.table = table;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "check-audit-log";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        firstBroken()
                .ifPresent(position -> transaction.executeWithoutResult(
                        _ -> events.publishEvent(new AuditLogBroken(position))));
    }

    /** The place of the first entry that is not as it was written, or where one is missing. */
    OptionalLong firstBroken() {
        var position = 0L;
        var before = AuditChain.START;
        for (var rows = table.following(0, AT_ONCE); !rows.isEmpty(); rows = table.following(position, AT_ONCE)) {
            for (var row : rows) {
                position++;
                if (row.position() != position || !follows(row, before)) {
                    return OptionalLong.of(position);
                }
                before = row.hash();
            }
        }
        return OptionalLong.empty();
    }

    private static boolean follows(Row row, byte[] before) {
        var told = row.forgotten()
                || Arrays.equals(AuditChain.hash(row.entry().details()), row.detailsHash());
        return told && Arrays.equals(AuditChain.hash(before, row.link()), row.hash());
    }
}
