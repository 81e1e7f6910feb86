package dev.ovation.catalog;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that takes somebody out of this module: what he likes, and what he published and never sold. */
@Repository
class ForgottenPostTable {

    private static final String COUNT =
            """
            with liked as (
              select id from catalog.post where id = any (cast((select ?) as uuid[])) order by id for update)
            update catalog.post p set likes = p.likes - 1 from liked l where p.id = l.id
            returning p.id, p.performer_id""";

    private final JdbcClient jdbc;
    private final LikeTable likes;
    private final PostTable posts;

    ForgottenPostTable(JdbcClient jdbc, LikeTable likes, PostTable posts) {
        this.jdbc = jdbc;
        this.likes = likes;
        this.posts = posts;
    }

    /** Gives how many posts of each performer he liked. */
    Map<PerformerId, Integer> forgetLikes(AccountId account) {
        var counts = new HashMap<PerformerId, Integer>();
        var liked = Columns.array(likes.forget(account).stream().map(PostId::value).toList());
        jdbc.sql(COUNT).param(liked).query(row -> {
            posts.changes(new PostId(Columns.uuid(row, "id")));
            counts.merge(new PerformerId(Columns.uuid(row, "performer_id")), 1, Integer::sum);
        });
        return counts;
    }

    /** What was sold belongs to those who bought it. */
    void forgetUnsold(PerformerId performer) {
        List<PostId> forgotten = jdbc.sql("update catalog.post set title = '', text = '', media = '{}'"
                        + " where performer_id = ? and state = 'removed' and not sold returning id")
                .param(performer.value())
                .query((row, _) -> new PostId(Columns.uuid(row, "id")))
                .list();
        forgotten.forEach(posts::changes);
    }
}
