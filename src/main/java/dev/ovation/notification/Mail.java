package dev.ovation.notification;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mail as it will be sent. What could smuggle a header into it is refused here, before anything is stored.
 *
 * @param requestId which request it comes of; null for what nobody asked for
 */
record Mail(
        UUID id,
        String to,
        String language,
        String subject,
        String text,
        String html,
        @Nullable String requestId) {

    // A line break ends a header; a comma or a bracket in an address would add recipients.
    private static final String PART = "[^\\s\\p{Cntrl},;:<>()\\[\\]\"\\\\@]+";
    private static final Pattern ADDRESS = Pattern.compile(PART + "@" + PART);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    Mail {
        if (!ADDRESS.matcher(to).matches()) {
            throw new MailRefused("the recipient is not one plain address");
        }
        if (subject.isBlank() || CONTROL.matcher(subject).find()) {
            throw new MailRefused("the subject is empty or breaks its line");
        }
    }
}
