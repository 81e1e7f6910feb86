package dev.ovation.catalog;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Viewer.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The newest posts of everyone whom somebody follows. */
@Component
public class Feed {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Size(int performers, Instant countedAt) {}

    private final NewestPosts newest;
    private final FeedTable table;
    private final Performers performers;
    private final Posts posts;
    private final InstantSource clock;
    private volatile Size size = new Size(0, Instant.EPOCH);

    Feed(NewestPosts newest, FeedTable table, Performers performers, Posts posts, InstantSource clock) {
        this.newest = newest;
        this.table = table;
        this.performers = performers;
        this.posts = posts;
        this.clock = clock;
    }

    /** The newest first. */
    public Page<ShownPost> of(SignedIn viewer, PageRequest asked) {
        var followed = performers.followed(viewer.account());
        if (followed.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return newest.of(followed, asked)
                .map(places -> posts.at(Page.of(places, asked, Place::cursor), viewer))
                .orElseGet(() -> read(followed, viewer, asked));
    }

    private Page<ShownPost> read(Set<PerformerId> followed, SignedIn viewer, PageRequest asked) {
        var rows = areMany(followed.size())
                ? table.ofMany(followed, viewer.account(), asked)
                : table.ofFew(followed, viewer.account(), asked);
        return posts.shown(Page.of(rows, asked, Posts::place), viewer);
    }

    /** Where the two ways cost the same, by the pages of the database that they touch. */
    private boolean areMany(int followed) {
        return followed > 4 * Math.sqrt(publishing());
    }

    private int publishing() {
        var now = clock.instant();
        var known = size;
        if (known.countedAt().plus(FRESH).isBefore(now)) {
            known = new Size(table.publishing(), now);
            size = known;
        }
        return known.performers();
    }
}
