package dev.ovation.shoutout;

import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.RemindPerformer.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds a performer of a video that is still to be made, a while before its deadline. */
@Component
class RemindPerformer implements Job<Reminder> {

    /** Of which order and deadline, and how long before it. */
    record Reminder(ShoutoutId shoutout, Instant deadline, Duration before) {
        String name() {
            return "%s/%d/%d".formatted(shoutout, deadline.getEpochSecond(), before.toSeconds());
        }
    }

    static final JobKind<Reminder> KIND = JobKind.light("remind-of-shoutout", Reminder.class);

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final ShoutoutNews news;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    RemindPerformer(
            ShoutoutTable table,
            MoveShoutout moves,
            ShoutoutNews news,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public JobKind<Reminder> kind() {
        return KIND;
    }

    @Override
    public void run(Reminder reminder) {
        transaction.executeWithoutResult(_ -> table.lock(reminder.shoutout())
                .filter(order -> ShoutoutState.TO_DO.contains(order.state()))
                .filter(order -> order.deadline().equals(reminder.deadline()) && !order.isDueAt(clock.instant()))
                .ifPresent(order -> {
                    moves.note(order, Step.REMINDED, null);
                    news.reminder(order, reminder.before());
                }));
    }
}
