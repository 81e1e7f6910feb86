package dev.ovation.notification;

import dev.ovation.notification.MailSettings.Kind;
import dev.ovation.platform.Settings;
import dev.ovation.platform.WrongSetting;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationConfiguration {

    private static final Logger log = LoggerFactory.getLogger(NotificationConfiguration.class);

    @Bean
    Carrier mailCarrier(
            Settings site, MailSettings mail, JavaMailSenderImpl sender, MailboxTable mailbox) {
        var server = StringUtils.hasText(sender.getHost());
        return switch (kind(site, mail, server)) {
            case SMTP -> {
                require(server, "is smtp, but spring.mail.host names no mail server");
                yield new SmtpCarrier(sender, envelope(site, mail));
            }
            case FOLDER ->
                new FolderCarrier(
                        Objects.requireNonNullElse(mail.folder(), site.data().resolve("mails")),
                        envelope(site, mail));
            case MAILBOX -> {
                require(site.development(), "must not be mailbox: nobody would read it");
                yield new MailboxCarrier(mailbox);
            }
        };
    }

    private static Kind kind(Settings site, MailSettings mail, boolean server) {
        if (mail.carrier() != null) {
            return mail.carrier();
        }
        if (site.development()) {
            return Kind.MAILBOX;
        }
        if (!server) {
            log.warn("Mails are put into a folder: set spring.mail.host (SPRING_MAIL_HOST) to have them sent");
        }
        return server ? Kind.SMTP : Kind.FOLDER;
    }

    private static Envelope envelope(Settings site, MailSettings mail) {
        var otherwise = "Ovation <no-reply@%s>".formatted(URI.create(site.baseUrl()).getHost());
        try {
            return new Envelope(new InternetAddress(Objects.requireNonNullElse(mail.from(), otherwise), true));
        } catch (AddressException wrong) {
            throw new WrongSetting("ovation.mail.from", "is no mail address: " + wrong.getMessage());
        }
    }

    private static void require(boolean fulfilled, String complaint) {
        if (!fulfilled) {
            throw new WrongSetting("ovation.mail.carrier", complaint);
        }
    }
}
