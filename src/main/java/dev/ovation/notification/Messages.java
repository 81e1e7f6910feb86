package dev.ovation.notification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of all mails, from {@code mail/<event>.<language>.txt}. */
@Component
class Messages {

    static final Set<String> LANGUAGES = Set.of("en", "de");

    private final Map<String, Message> read = new ConcurrentHashMap<>();

    /** The language that a reader of this locale gets. */
    String language(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }

    Message of(String event, String language) {
        return read.computeIfAbsent(event + "." + language, Messages::read);
    }

    private static Message read(String name) {
        var file = "mail/" + name + ".txt";
        try {
            return Message.parse(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (FileNotFoundException missing) {
            throw new IllegalStateException("Write the words of this mail: src/main/resources/" + file, missing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(file + ": " + wrong.getMessage(), wrong);
        }
    }
}
