package dev.ovation.notification;

import dev.ovation.platform.jobs.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Everybody's mailbox in development: what would have been sent, kept in the database to be read. */
@Component
public class Mailbox {

    private static final int SHOWN = 200;

    /** A house that is busy all the time still shows what has arrived. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A mail in decoded text; the links are those of the plain text. */
    public record Delivered(String to, String subject, String text, String html, List<String> links, Instant sentAt) {}

    private final MailboxTable table;
    private final DueWork work;

    Mailbox(MailboxTable table, DueWork work) {
        this.table = table;
        this.work = work;
    }

    /** Newest first; what is under way is delivered before it answers. */
    public List<Delivered> to(String part) {
        work.finishWithin(PATIENCE);
        return table.to(part, SHOWN);
    }

    static List<String> links(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }
}
