package dev.ovation.notification;

import dev.ovation.account.Accounts;
import dev.ovation.notification.Carrier.Left;
import dev.ovation.notification.MailMetrics.Outcome;
import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.events.Announcement.Recipient.OfAccount;
import dev.ovation.platform.events.Announcement.Recipient.OfEmail;
import dev.ovation.platform.logging.RequestId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes some of the mails that are due, hands them to the carrier and notes what became of them. A crash between the
 * carrier's yes and our note sends them again under the same Message-ID.
 */
@Component
class SendMails {

    private static final Logger log = LoggerFactory.getLogger(SendMails.class);

    /** Two days of tries, an hour apart in the end: a mail server may be away for a weekend. */
    private static final int MOST_TRIES = 60;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private final OutboxTable table;
    private final Accounts accounts;
    private final MailPaper paper;
    private final Carrier carrier;
    private final MailMetrics metrics;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SendMails(
            OutboxTable table,
            Accounts accounts,
            MailPaper paper,
            Carrier carrier,
            MailMetrics metrics,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.paper = paper;
        this.carrier = carrier;
        this.metrics = metrics;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** False when none was due. */
    boolean some() {
        var due = table.due(clock.instant(), carrier.atOnce());
        var news = new LinkedHashMap<UUID, News>();
        due.forEach(each -> news.put(each.id(), each));
        var mails = due.stream().flatMap(each -> write(each).stream()).toList();
        if (!mails.isEmpty()) {
            hand(mails, news);
        }
        return !due.isEmpty();
    }

    private Optional<Mail> write(News news) {
        try (var _ = RequestId.carry(news.requestId())) {
            var reader = reader(news.recipient());
            if (reader.isEmpty()) {
                log.info("Nobody is left to be told {}", news.event());
                table.refused(news, "nobody is left to be told");
            }
            return reader.map(one -> paper.write(news, one));
        } catch (RuntimeException failure) {
            failed(news, failure);
            return Optional.empty();
        }
    }

    private Optional<Reader> reader(Recipient recipient) {
        return switch (recipient) {
            case OfAccount of ->
                accounts.byId(of.account())
                        .map(account -> new Reader(account.email(), account.locale(), account.timeZone()));
            case OfEmail of ->
                Optional.of(Reader.guest(of.email(), of.locale())).filter(guest -> !guest.email().isEmpty());
        };
    }

    private void hand(List<Mail> mails, Map<UUID, News> news) {
        var left = carry(mails);
        var taken = mails.stream()
                .filter(mail -> left.stream().noneMatch(one -> one.mail().equals(mail)))
                .map(mail -> Objects.requireNonNull(news.get(mail.id())))
                .toList();
        if (!taken.isEmpty()) {
            table.sent(taken, clock.instant());
            metrics.ended(Outcome.SENT, taken.size());
            taken.forEach(SendMails::noteSent);
        }
        left.forEach(one -> failed(Objects.requireNonNull(news.get(one.mail().id())), one.why()));
    }

    private static void noteSent(News news) {
        try (var _ = RequestId.carry(news.requestId())) {
            log.info("Mail {} {} was sent", news.event(), news.id());
        }
    }

    private List<Left> carry(List<Mail> mails) {
        try {
            return carrier.carry(mails, clock.instant());
        } catch (RuntimeException away) {
            return mails.stream().map(mail -> new Left(mail, away)).toList();
        }
    }

    private void failed(News news, RuntimeException why) {
        try (var _ = RequestId.carry(news.requestId())) {
            refuseOrTryAgain(news, why);
        }
    }

    private void refuseOrTryAgain(News news, RuntimeException why) {
        var tries = news.tries() + 1;
        if (why instanceof MailRefused) {
            // Not for operators: an address that a server refuses was its owner's mistake.
            log.warn("Mail {} {} was refused: {}", news.event(), news.id(), why.getMessage());
            table.refused(news, String.valueOf(why.getMessage()));
            metrics.ended(Outcome.REFUSED, 1);
        } else if (tries < MOST_TRIES) {
            log.warn("Mail {} failed, try {} of {}: {}", news.id(), tries, MOST_TRIES, why.toString());
            table.postpone(news, tries, clock.instant().plus(pause(tries)));
            metrics.ended(Outcome.FAILED, 1);
        } else {
            giveUp(news, why);
        }
    }

    void giveUp(News news, RuntimeException why) {
        log.error("Mail {} was given up", news.id(), why);
        transaction.executeWithoutResult(_ -> {
            table.refused(news, String.valueOf(why.getMessage()));
            events.publishEvent(new MailsGivenUp(news.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        });
        metrics.ended(Outcome.GIVEN_UP, 1);
    }

    private static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
