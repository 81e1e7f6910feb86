package dev.ovation.shoutout;

import dev.ovation.platform.http.Refusal.FieldError;
import dev.ovation.platform.http.RequestRefused;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the operator wants nobody to ask for: whole words, whatever their case and accents. */
@Component
class ForbiddenWords {

    private final List<String> terms;

    ForbiddenWords(ShoutoutSettings settings) {
        terms = settings.forbiddenWords().stream()
                .map(ForbiddenWords::folded)
                .filter(term -> !term.isBlank())
                .toList();
    }

    /** @throws RequestRefused.BadFields naming each field that says one */
    void check(Wish wish) {
        var wrong = new ArrayList<FieldError>();
        look("to", wish.to(), wrong);
        look("from", wish.from(), wrong);
        look("instructions", wish.instructions(), wrong);
        look("giftMessage", wish.giftMessage(), wrong);
        if (!wrong.isEmpty()) {
            throw new RequestRefused.BadFields(wrong);
        }
    }

    /** @throws RequestRefused.BadFields when it says one */
    void check(String field, @Nullable String text) {
        var wrong = new ArrayList<FieldError>();
        look(field, text, wrong);
        if (!wrong.isEmpty()) {
            throw new RequestRefused.BadFields(wrong);
        }
    }

    private void look(String field, @Nullable String text, List<FieldError> wrong) {
        if (text != null && terms.stream().anyMatch(folded(text)::contains)) {
            wrong.add(new FieldError(field, "forbidden_words", "This says something that cannot be asked for here."));
        }
    }

    /** Lower case, without accents, one space around each word. */
    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
