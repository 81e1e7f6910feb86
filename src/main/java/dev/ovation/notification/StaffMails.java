package dev.ovation.notification;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The outbox as staff reads it: what waits, what never left, and what was told about one thing. */
@Component
public class StaffMails {

    private final MailListTable table;

    StaffMails(MailListTable table) {
        this.table = table;
    }

    /** What is due first comes first. */
    public Page<StaffMail> waiting(PageRequest asked) {
        var found = table.waiting(asked);
        return Page.of(found, asked, last -> Cursor.of(Objects.requireNonNull(last.dueAt()), last.id()));
    }

    /** Newest first. */
    public Page<StaffMail> failed(PageRequest asked) {
        return newest(table.failed(asked), asked);
    }

    /** Newest first. @param id of an order, a payment, an account… */
    public Page<StaffMail> about(String id, PageRequest asked) {
        return newest(table.about(id, asked), asked);
    }

    private static Page<StaffMail> newest(List<StaffMail> found, PageRequest asked) {
        return Page.of(found, asked, last -> Cursor.of(last.createdAt(), last.id()));
    }
}
