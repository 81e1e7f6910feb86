package dev.ovation.catalog;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** First pages of posts, put together from what is kept in memory. */
@Component
class NewestPosts {

    /** Who follows so many finds a page of them sooner among the newest of all than by looking at each. */
    private static final int MANY = 200;

    private final NewestTable table;
    private final int many;
    private final int recent;

    @Autowired
    NewestPosts(NewestTable table) {
        this(table, MANY, NewestTable.RECENT);
    }

    /** @param recent how many of the newest of all are looked at */
    NewestPosts(NewestTable table, int many, int recent) {
        this.table = table;
        this.many = many;
        this.recent = recent;
    }

    /**
     * The newest published posts of these performers, newest first, as many as the page fetches. Only the performers
     * whose own newest posts are newest can be on it, and of their posts only those not older than the oldest of these.
     *
     * @return empty when this is not a first page of usual length, or nothing is kept in memory now
     */
    Optional<List<Place>> of(Set<PerformerId> performers, PageRequest asked) {
        if (asked.after() != null || asked.fetch() > NewestTable.FIRST || !table.isKept()) {
            return Optional.empty();
        }
        var heads = heads(performers, asked.fetch());
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

    private List<Place> heads(Set<PerformerId> performers, int wanted) {
        if (performers.size() >= many) {
            var all = table.recent();
            var found = all.stream()
                    .limit(recent)
                    .filter(place -> performers.contains(place.performer()))
                    .limit(wanted)
                    .toList();
            if (found.size() == wanted || all.size() < recent) {
                return found;
            }
        }
        return newest(table.heads(performers), wanted);
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
