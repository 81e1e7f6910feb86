package dev.ovation.media;

import dev.ovation.platform.http.RequestRefused;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be heard in a video, as text.
 *
 * @param number of the file that holds them
 * @param language as BCP 47 has it; absent where it was never said
 */
public record Captions(long number, @Nullable String language) {

    static @Nullable Captions of(@Nullable Long number, @Nullable String language) {
        return number == null ? null : new Captions(number, language);
    }

    Captions in(@Nullable String other) {
        return other == null ? this : new Captions(number, spoken("captionsLanguage", other));
    }

    /**
     * The tag as it is best written; refuses what is none, and a language that has no name.
     *
     * @param field in which it came
     */
    static String spoken(String field, String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            var language = locale.getLanguage();
            if (!language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException noTag) {
            // refused below
        }
        throw new RequestRefused.BadFields(field, "unknown_language", "Name a language as en, de-AT or pt-BR.");
    }
}
