package dev.ovation.performer;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The operator adds trades, renames them and puts them in order. A slug stands in addresses and in what performers
 * chose, so it never changes, and a trade never goes.
 */
@Component
public class ManageCategories {

    private static final Owner ALL = new Owner("category", "all");

    private final CategoryTable table;
    private final ApplicationEventPublisher events;

    ManageCategories(CategoryTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** Comes last. Refused with {@link PerformerRefused.CategoryTaken}. */
    @Transactional
    public Category add(String slug, String name, AccountId by) {
        var category = new Category(slug, name);
        table.lock();
        if (!table.add(category)) {
            throw new PerformerRefused.CategoryTaken();
        }
        events.publishEvent(AuditedChange.of(by, "category.added", new Owner("category", slug))
                .with("name", null, name));
        return category;
    }

    /** @throws RequestRefused.NotFound when there is none */
    @Transactional
    public void rename(String slug, String name, AccountId by) {
        table.lock();
        var before = table.all().named(slug).orElseThrow(RequestRefused.NotFound::new);
        if (!name.equals(before)) {
            table.rename(slug, name);
            events.publishEvent(AuditedChange.of(by, "category.renamed", new Owner("category", slug))
                    .with("name", before, name));
        }
    }

    /** Refused with {@link PerformerRefused.CategoriesChanged} unless each stands there once: another has added one. */
    @Transactional
    public void order(List<String> slugs, AccountId by) {
        var known = table.lock();
        if (slugs.size() != known.size() || !new HashSet<>(slugs).equals(new HashSet<>(known))) {
            throw new PerformerRefused.CategoriesChanged();
        }
        if (!slugs.equals(known)) {
            table.order(slugs);
            events.publishEvent(AuditedChange.of(by, "category.ordered", ALL).with("slugs", known, slugs));
        }
    }
}
