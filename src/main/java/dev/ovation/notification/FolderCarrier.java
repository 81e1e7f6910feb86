package dev.ovation.notification;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Writes mails as {@code .eml} files, for an operator whose own program sends them on. */
record FolderCarrier(Path folder, Envelope envelope) implements Carrier {

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public int atOnce() {
        return 64;
    }

    @Override
    public List<Left> carry(List<Mail> mails, Instant now) {
        var left = new ArrayList<Left>();
        for (var mail : mails) {
            try {
                carry(mail, now);
            } catch (RuntimeException failure) {
                left.add(new Left(mail, failure));
            }
        }
        return left;
    }

    private void carry(Mail mail, Instant now) {
        var name = mail.id().toString();
        var draft = folder.resolve("." + name + ".tmp");
        try {
            Files.createDirectories(folder);
            try (var file = Files.newOutputStream(draft)) {
                envelope.around(mail, now, Session.getInstance(new Properties())).writeTo(file);
            }
            // Whoever watches the folder never sees half a mail.
            Files.move(draft, folder.resolve(name + ".eml"), ATOMIC_MOVE);
        } catch (MessagingException wrong) {
            throw new MailRefused("it cannot be written", wrong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
