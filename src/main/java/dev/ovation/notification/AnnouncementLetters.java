package dev.ovation.notification;

import dev.ovation.account.Accounts;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.events.Announcement.Recipient.OfAccount;
import dev.ovation.platform.events.Announcement.Recipient.OfEmail;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears everything that somebody should be told about and puts it into the outbox, once per key. */
@Component
class AnnouncementLetters {

    private static final Logger log = LoggerFactory.getLogger(AnnouncementLetters.class);

    private final Accounts accounts;
    private final MailPaper paper;
    private final Outbox outbox;

    AnnouncementLetters(Accounts accounts, MailPaper paper, Outbox outbox) {
        this.accounts = accounts;
        this.paper = paper;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(Announcement announcement) {
        var name = announcement.getClass().getSimpleName();
        var reader = reader(announcement.recipient());
        if (reader.isEmpty()) {
            log.info("Nobody is left to be told {}", name);
            return;
        }
        try {
            outbox.keep(name + ":" + announcement.key(), paper.write(name, announcement.facts(), reader.get()));
        } catch (MailRefused refused) {
            // Trying again would not help: the letter is done, and the log says why nobody got it.
            log.error("A mail {} was not written: {}", name, refused.getMessage());
        }
    }

    private Optional<Reader> reader(Announcement.Recipient recipient) {
        return switch (recipient) {
            case OfAccount of ->
                accounts.byId(of.account())
                        .map(account -> new Reader(account.email(), account.locale(), account.timeZone()));
            case OfEmail of -> Optional.of(Reader.guest(of.email(), of.locale()));
        };
    }
}
