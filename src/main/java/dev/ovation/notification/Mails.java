package dev.ovation.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door to what people were told. */
@Component
public class Mails {

    private final OutboxTable outbox;

    Mails(OutboxTable outbox) {
        this.outbox = outbox;
    }

    /** Of the last months, oldest first. @param ids of what it was about, as the news' keys begin */
    public List<ToldMail> about(Collection<String> ids) {
        return outbox.about(ids);
    }
}
