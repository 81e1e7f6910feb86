package dev.ovation.notification;

import dev.ovation.platform.Settings;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes a mail: the words of its event as plain text, and on the one HTML layout. */
@Component
class MailPaper {

    private final Messages messages;
    private final MailHtml html;
    private final Settings settings;

    MailPaper(Messages messages, MailHtml html, Settings settings) {
        this.messages = messages;
        this.html = html;
        this.settings = settings;
    }

    Mail write(News news, Reader reader) {
        var language = messages.language(reader.locale());
        var locale = language.equals(reader.locale().getLanguage()) ? reader.locale() : Locale.ENGLISH;
        var message = messages.of(news.event(), language)
                .filled(new Facts(news.facts(), new Reader(reader.email(), locale, reader.zone()), settings.baseUrl()));
        var footer = footer();
        return new Mail(
                news.id(),
                reader.email(),
                language,
                message.subject(),
                message.plain() + "\n-- \n" + footer + "\n",
                html.of(message, language, footer),
                news.requestId());
    }

    /** A name, not a link: the only links in a mail are those of its message. */
    private String footer() {
        return "Ovation · " + URI.create(settings.baseUrl()).getAuthority();
    }
}
