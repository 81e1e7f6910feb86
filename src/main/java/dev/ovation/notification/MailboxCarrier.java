package dev.ovation.notification;

import java.time.Instant;
import java.util.List;

/** For development: mails end in the database, where {@link Mailbox} shows them. */
record MailboxCarrier(MailboxTable table) implements Carrier {

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public int atOnce() {
        return 64;
    }

    @Override
    public List<Left> carry(List<Mail> mails, Instant now) {
        table.insert(mails, now);
        return List.of();
    }
}
