package dev.ovation.notification;

import java.time.Instant;
import java.util.List;

/** Takes mails away: to a mail server, into a folder, or into the mailbox of development. */
interface Carrier {

    /** A mail that was not taken: a {@link MailRefused} when it makes no sense to try again, anything else means later. */
    record Left(Mail mail, RuntimeException why) {}

    /** How many it is given at most; if we die before we have noted that it took them, it is given them once more. */
    int atOnce();

    /** Returns when the mails are in safe hands, but for those that it gives back; one given again is the same there. */
    List<Left> carry(List<Mail> mails, Instant now);
}
