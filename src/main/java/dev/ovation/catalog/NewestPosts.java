package dev.ovation.catalog;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;

/** First pages of posts, put together from what is kept in memory. */
@Component
class NewestPosts {

    private final NewestTable table;

    NewestPosts(NewestTable table) {
        this.table = table;
    }

    /**
     * The newest published posts of these performers, newest first, as many as the page fetches. Only the performers
     * whose own newest posts are newest can be on it, and of their posts only those not older than the oldest of these.
     *
     * @return empty when this is not a first page of usual length, or nothing is kept in memory now
     */
    Optional<List<Place>> of(Collection<PerformerId> performers, PageRequest asked) {
        if (asked.after() != null || asked.fetch() > NewestTable.FIRST || !table.isKept()) {
            return Optional.empty();
        }
        var heads = newest(table.heads(performers), asked.fetch());
        var candidates = new ArrayList<Place>();
        for (var places : table.firsts(heads.stream().map(Place::performer).toList()).values()) {
            for (var place : places) {
                if (heads.size() == asked.fetch() && place.isOlderThan(heads.getLast())) {
                    break;
                }
                candidates.add(place);
            }
        }
        return Optional.of(newest(candidates, asked.fetch()));
    }

    /** So many of them, newest first, without sorting the many that are older. */
    private static List<Place> newest(List<Place> places, int wanted) {
        var best = new PriorityQueue<>(wanted + 1, Place.NEWEST_FIRST.reversed());
        for (var place : places) {
            if (best.size() < wanted || best.element().isOlderThan(place)) {
                best.add(place);
                if (best.size() > wanted) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(Place.NEWEST_FIRST).toList();
    }
}
