package dev.ovation.catalog;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** What somebody likes, and what he published. */
@Repository("catalogExport")
class ExportTable implements ExportPart {

    private static final String LIKES =
            """
            select post_id, created_at from catalog.post_like where account_id = ? order by created_at""";

    private static final String POSTS =
            """
            select id, kind, audience, title, text, json_build_object('amount', price, 'currency',
              currency) as price, media,
              state, publish_at, published_at, likes, created_at
            from catalog.post where performer_id = ? order by id""";

    private final ExportedRows rows;
    private final Performers performers;

    ExportTable(ExportedRows rows, Performers performers) {
        this.rows = rows;
        this.performers = performers;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        var asPerformer = performers.ofAccount(person).map(this::chaptersOf).orElse(List.of());
        return Stream.concat(
                        Stream.of(
                                rows.chapter("likes", LIKES, person.value())),
                        asPerformer.stream())
                .toList();
    }

    private List<Chapter> chaptersOf(PerformerId performer) {
        return List.of(
                rows.chapter("posts", POSTS, performer.value()));
    }
}
