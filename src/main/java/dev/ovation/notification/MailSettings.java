package dev.ovation.notification;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails leave the house. The mail server itself is {@code spring.mail.*}.
 *
 * @param carrier null for the mailbox in development, else the mail server if there is one, else the folder
 * @param from who mails come from; null for no-reply at the host of the base address
 * @param folder where {@code .eml} files are put; null for {@code mails} in the data folder
 */
@ConfigurationProperties("ovation.mail")
record MailSettings(@Nullable Kind carrier, @Nullable String from, @Nullable Path folder) {

    enum Kind {
        SMTP,
        FOLDER,
        MAILBOX
    }
}
