package dev.ovation.performer;

import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what a performer's public page is made of: the profile with its listing row. */
@Repository
class PageTable {

    private static final String PAGE =
            """
            select %s, %s
            from performer.profile p join performer.listing l on l.performer_id = p.id
            where p.id = ?"""
                    .formatted(ProfileTable.COLUMNS, ListingTable.COLUMNS);

    /** Characters of the biographies of all. */
    private static final int MOST_KEPT = 4_000_000;

    private static final int BESIDE_THE_BIOGRAPHY = 1_000;

    record Page(Profile profile, Listing listing) {}

    private final JdbcClient jdbc;
    private final HandleTable handles;
    private final Kept<PerformerId, Page> kept;

    PageTable(JdbcClient jdbc, HandleTable handles, Memory memory) {
        this.jdbc = jdbc;
        this.handles = handles;
        kept = memory.keep(MOST_KEPT, (_, page) -> BESIDE_THE_BIOGRAPHY + page.profile().bio().length());
    }

    /** By the present handle or an earlier one. */
    Optional<Page> byHandle(String handle) {
        return handles.performer(handle).map(id -> kept.get(id, this::read));
    }

    /** To be told by whoever changes the profile or the listing row. */
    void changes(PerformerId performer) {
        kept.changes(performer);
    }

    private @Nullable Page read(PerformerId performer) {
        return jdbc.sql(PAGE)
                .param(performer.value())
                .query((row, _) -> new Page(ProfileTable.profile(row), ListingTable.listing(row)))
                .optional()
                .orElse(null);
    }
}
