package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The operator adds trades, renames them and puts them in order. A slug stands in addresses and in what performers
 * chose, so it never changes, and a trade never goes.
 */
@Component
public class ManageCategories {

    private final CategoryTable table;

    ManageCategories(CategoryTable table) {
        this.table = table;
    }

    /** Comes last. Refused with {@link PerformerRefused.CategoryTaken}. */
    @Transactional
    public Category add(String slug, String name) {
        var category = new Category(slug, name);
        table.lock();
        if (!table.add(category)) {
            throw new PerformerRefused.CategoryTaken();
        }
        return category;
    }

    /** @throws RequestRefused.NotFound when there is none */
    @Transactional
    public void rename(String slug, String name) {
        if (!table.rename(slug, name)) {
            throw new RequestRefused.NotFound();
        }
    }

    /** Refused with {@link PerformerRefused.CategoriesChanged} unless each stands there once: another has added one. */
    @Transactional
    public void order(List<String> slugs) {
        var known = table.lock();
        if (slugs.size() != known.size() || !new HashSet<>(slugs).equals(new HashSet<>(known))) {
            throw new PerformerRefused.CategoriesChanged();
        }
        table.order(slugs);
    }
}
