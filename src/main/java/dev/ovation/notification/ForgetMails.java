package dev.ovation.notification;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing is told any more to somebody who has left; what development's mailbox got for him goes, too. */
@Component
class ForgetMails implements ForgetPart {

    private final OutboxTable outbox;
    private final MailboxTable mailbox;

    ForgetMails(OutboxTable outbox, MailboxTable mailbox) {
        this.outbox = outbox;
        this.mailbox = mailbox;
    }

    @Override
    @Transactional
    public void forget(Person person) {
        outbox.forget(person);
        mailbox.forget(person.email());
    }

    /** After those who tell something. */
    @Override
    public int turn() {
        return 1;
    }
}
