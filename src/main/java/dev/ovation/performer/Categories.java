package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** All trades at one moment, in their order. */
final class Categories {

    private final List<Category> inOrder;
    private final Map<String, Category> bySlug;

    Categories(List<Category> all) {
        inOrder = List.copyOf(all);
        bySlug = all.stream().collect(Collectors.toUnmodifiableMap(Category::slug, category -> category));
    }

    List<Category> inOrder() {
        return inOrder;
    }

    boolean has(String slug) {
        return bySlug.containsKey(slug);
    }

    Optional<String> named(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(Category::name);
    }

    List<Category> of(List<String> slugs) {
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
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
