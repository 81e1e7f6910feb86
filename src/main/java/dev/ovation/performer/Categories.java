package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The trades, in their order. They change only with a migration, so they are read once. */
@Component
class Categories {

    private final Supplier<Map<String, Category>> all;

    Categories(ListingTable table) {
        all = SingletonSupplier.of(() -> {
            var bySlug = new LinkedHashMap<String, Category>();
            table.categories().forEach(category -> bySlug.put(category.slug(), category));
            return bySlug;
        });
    }

    List<Category> all() {
        return List.copyOf(all.get().values());
    }

    boolean has(String slug) {
        return all.get().containsKey(slug);
    }

    List<Category> of(List<String> slugs) {
        var known = all.get();
        return slugs.stream().map(known::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
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
