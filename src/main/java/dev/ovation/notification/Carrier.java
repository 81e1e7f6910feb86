package dev.ovation.notification;

import java.time.Instant;

/** Takes mails away: to a mail server, into a folder, or into the mailbox of development. */
interface Carrier {

    /**
     * Returns when the mail is in safe hands; the same mail given again is the same mail there.
     *
     * @throws MailRefused when it makes no sense to try again; any other exception means later
     */
    void carry(Mail mail, Instant now);
}
