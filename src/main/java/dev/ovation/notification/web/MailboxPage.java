package dev.ovation.notification.web;

import dev.ovation.notification.Mailbox;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of the mailbox, made by the server: it must work when the web client does not. */
@Component
class MailboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailboxPage() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/dev/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    String of(List<Mailbox.Delivered> mails, String to) {
        return engine.process("mailbox", new Context(Locale.ENGLISH, Map.of("mails", mails, "to", to, "time", TIME)));
    }
}
