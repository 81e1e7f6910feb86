package dev.ovation.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to a mail server. */
record SmtpCarrier(JavaMailSenderImpl sender, Envelope envelope) implements Carrier {

    @Override
    public void carry(Mail mail, Instant now) {
        try {
            sender.send(envelope.around(mail, now, sender.getSession()));
        } catch (MessagingException wrong) {
            throw new MailRefused("it cannot be written", wrong);
        } catch (MailSendException failed) {
            if (Arrays.stream(failed.getMessageExceptions()).anyMatch(SmtpCarrier::forGood)) {
                throw new MailRefused("the mail server does not take it: " + failed.getMessage(), failed);
            }
            throw failed;
        }
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
