package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The trades, in their order. */
@Component
class Categories {

    private final CategoryTable table;

    Categories(CategoryTable table) {
        this.table = table;
    }

    List<Category> all() {
        return table.all();
    }

    boolean has(String slug) {
        return bySlug().containsKey(slug);
    }

    List<Category> of(List<String> slugs) {
        var known = bySlug();
        return slugs.stream().map(known::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private Map<String, Category> bySlug() {
        return table.all().stream().collect(Collectors.toMap(Category::slug, category -> category));
    }

    /** @throws RequestRefused.BadFields when one of them is none of ours, or stands there twice */
    void check(List<String> slugs) {
        for (int i = 0; i < slugs.size(); i++) {
            if (!has(slugs.get(i)) || slugs.indexOf(slugs.get(i)) < i) {
                throw new RequestRefused.BadFields("categories[" + i + "]", "unknown", "Not one of the categories");
            }
        }
    }
}
