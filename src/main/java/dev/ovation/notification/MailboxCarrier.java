package dev.ovation.notification;

import java.time.Instant;

/** For development: mails end in the database, where {@link Mailbox} shows them. */
record MailboxCarrier(MailboxTable table) implements Carrier {

    @Override
    public void carry(Mail mail, Instant now) {
        table.insert(mail, now);
    }
}
