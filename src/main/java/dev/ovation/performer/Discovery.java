package dev.ovation.performer;

import dev.ovation.performer.DiscoveryTable.Row;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds performers: the listing, sorted, filtered and searched. */
@Component
public class Discovery {

    private final DiscoveryTable table;
    private final CategoryTable categories;
    private final Pictures pictures;

    Discovery(DiscoveryTable table, CategoryTable categories, Pictures pictures) {
        this.table = table;
        this.categories = categories;
        this.pictures = pictures;
    }

    /** All trades in their order. */
    public List<Category> categories() {
        return categories.all().inOrder();
    }

    /** Words without a letter find nobody, and so does a trade that nobody has. */
    public Page<ListedPerformer> page(String sortedBy, Search search, PageRequest asked) {
        var sort = Sort.of(sortedBy);
        var known = categories.all();
        if (findsNobody(search.words(), search.category(), known)) {
            return new Page<>(List.of(), null);
        }
        var page = Page.of(table.page(sort, search, asked), asked, row -> row.cursor(sort));
        var addresses = pictures.of(page.items().stream()
                .flatMap(row -> Stream.of(row.avatar(), row.portrait(), row.cover()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        return page.map(row -> listed(row, known, addresses));
    }

    private boolean findsNobody(@Nullable String words, @Nullable String category, Categories known) {
        return (words != null && Folded.of(words).isEmpty()) || (category != null && !known.has(category));
    }

    private ListedPerformer listed(Row row, Categories known, Map<UUID, Picture> addresses) {
        return new ListedPerformer(
                new PerformerId(row.id()),
                row.handle(),
                row.stageName(),
                Profile.inShort(row.tagline(), row.bio()),
                row.verified(),
                Pictures.at(addresses, row.avatar()),
                Pictures.at(addresses, row.portrait()),
                Pictures.at(addresses, row.cover()),
                known.of(row.categories()),
                row.priceFrom(),
                row.shoutoutPrice() == null || row.shoutoutDays() == null
                        ? null
                        : new ShoutoutOffer(true, row.shoutoutPrice(), row.shoutoutDays()),
                row.followers());
    }
}
