package dev.ovation.notification;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears everything that somebody should be told about and keeps it, once per key, in the transaction of what happened:
 * there is a mail exactly when there is something to tell. It is written and sent after the commit.
 */
@Component
class Outbox {

    private final OutboxTable table;
    private final MailRounds rounds;
    private final Ids ids;
    private final InstantSource clock;

    Outbox(OutboxTable table, MailRounds rounds, Ids ids, InstantSource clock) {
        this.table = table;
        this.rounds = rounds;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Announcement announcement) {
        ofThisTransaction().news.add(News.of(ids.next(), announcement));
    }

    private Keeping ofThisTransaction() {
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Keeping keeping) {
                return keeping;
            }
        }
        var keeping = new Keeping();
        TransactionSynchronizationManager.registerSynchronization(keeping);
        return keeping;
    }

    /** All that one transaction tells is kept by one statement, at its end. */
    private final class Keeping implements TransactionSynchronization {

        private final List<News> news = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            table.keep(news, clock.instant());
        }

        @Override
        public void afterCommit() {
            rounds.wake();
        }
    }
}
