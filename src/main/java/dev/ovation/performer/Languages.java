package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that a performer speaks on his page: two-letter codes. */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    static List<String> checked(List<String> languages) {
        for (int i = 0; i < languages.size(); i++) {
            if (!KNOWN.contains(languages.get(i)) || languages.indexOf(languages.get(i)) < i) {
                throw new RequestRefused.BadFields("languages[" + i + "]", "unknown", "Two letters, such as sv");
            }
        }
        return languages;
    }
}
