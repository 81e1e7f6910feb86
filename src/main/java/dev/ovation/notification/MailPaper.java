package dev.ovation.notification;

import dev.ovation.platform.Settings;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail: the words of its event as plain text, and on the one HTML layout. */
@Component
class MailPaper {

    private final Messages messages;
    private final ITemplateEngine templates;
    private final Settings settings;

    MailPaper(Messages messages, ITemplateEngine templates, Settings settings) {
        this.messages = messages;
        this.templates = templates;
        this.settings = settings;
    }

    Mail write(News news, Reader reader) {
        var language = messages.language(reader.locale());
        var locale = language.equals(reader.locale().getLanguage()) ? reader.locale() : Locale.ENGLISH;
        var message = messages.of(news.event(), language)
                .filled(new Facts(news.facts(), new Reader(reader.email(), locale, reader.zone()), settings.baseUrl()));
        var plain = message.plain() + "\n-- \n" + footer() + "\n";
        return new Mail(news.id(), reader.email(), language, message.subject(), plain, html(message, language));
    }

    /** A name, not a link: the only links in a mail are those of its message. */
    private String footer() {
        return "Ovation · " + URI.create(settings.baseUrl()).getAuthority();
    }

    private String html(Message message, String language) {
        var context = new Context(Locale.forLanguageTag(language));
        context.setVariable("language", language);
        context.setVariable("subject", message.subject());
        context.setVariable("blocks", message.blocks());
        context.setVariable("footer", footer());
        return templates.process("mail/layout", context);
    }
}
