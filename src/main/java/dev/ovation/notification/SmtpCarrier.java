package dev.ovation.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to a mail server. */
record SmtpCarrier(JavaMailSenderImpl sender, Envelope envelope) implements Carrier {

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public int atOnce() {
        return 8;
    }

    /** Over one connection. */
    @Override
    public List<Left> carry(List<Mail> mails, Instant now) {
        var left = new ArrayList<Left>();
        var messages = new IdentityHashMap<Object, Mail>();
        var inOrder = new ArrayList<MimeMessage>();
        for (var mail : mails) {
            try {
                var message = envelope.around(mail, now, sender.getSession());
                messages.put(message, mail);
                inOrder.add(message);
            } catch (MessagingException wrong) {
                left.add(new Left(mail, new MailRefused("it cannot be written", wrong)));
            }
        }
        try {
            sender.send(inOrder.toArray(MimeMessage[]::new));
        } catch (MailSendException failed) {
            failed.getFailedMessages().forEach((message, why) -> left.add(
                    new Left(Objects.requireNonNull(messages.get(message)), failure(why))));
        }
        return left;
    }

    private static RuntimeException failure(Exception why) {
        return forGood(why)
                ? new MailRefused("the mail server does not take it: " + why.getMessage(), why)
                : new MailSendException(String.valueOf(why.getMessage()), why);
    }

    /** The server named the address as one that it will never take; whatever else went wrong may pass. */
    private static boolean forGood(Throwable failure) {
        return chain(failure)
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private static Stream<Throwable> chain(@Nullable Throwable failure) {
        return Stream.iterate(
                failure,
                cause -> cause != null,
                cause -> cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause());
    }
}
