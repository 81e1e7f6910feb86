package dev.ovation.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * Makes a MIME message of a mail.
 *
 * @param from who sends it, such as {@code Ovation <no-reply@example.org>}
 */
record Envelope(InternetAddress from) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage around(Mail mail, Instant now, Session session) throws MessagingException {
        var message = new Named(session, mail);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(ascii(mail.to()), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[] {mail.language()});
        // Out-of-office robots do not answer this.
        message.setHeader("Auto-Submitted", "auto-generated");
        // It names no person and opens nothing: with it support finds in the log what the mail comes of.
        if (mail.requestId() != null) {
            message.setHeader("X-Request-Id", mail.requestId());
        }
        message.setContent(new MimeMultipart(
                "alternative", part(mail.text(), "text/plain"), part(mail.html(), "text/html")));
        message.saveChanges();
        return message;
    }

    /** Names of hosts in other scripts travel in their ASCII form. */
    private static String ascii(String address) {
        var at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type + "; charset=" + UTF_8);
        return part;
    }

    /** The same mail has the same Message-ID, so that a mail server can tell that it comes again. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, Mail mail) {
            super(session);
            id = "<" + mail.id() + "@ovation>";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
