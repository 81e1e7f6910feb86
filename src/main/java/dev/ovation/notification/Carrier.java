package dev.ovation.notification;

import java.time.Instant;
import java.util.List;

/** Takes mails away: to a mail server, into a folder, or into the mailbox of development. */
interface Carrier {

    /** A mail that was not taken. {@link MailRefused} means that to try again makes no sense, anything else: later. */
    record Left(Mail mail, RuntimeException why) {}

    String name();

    /** How many it is given at most; if we die before we have noted that it took them, it is given them once more. */
    int atOnce();

    /** Returns when all but those that it gives back are in safe hands; a mail given again is the same one there. */
    List<Left> carry(List<Mail> mails, Instant now);
}
