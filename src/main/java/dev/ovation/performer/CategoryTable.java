package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.CATEGORY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of the trades. They are few, nearly every page shows some, and they hardly ever change. */
@Repository
class CategoryTable {

    private enum Everybody {
        TOGETHER
    }

    private final DSLContext sql;
    private final Kept<Everybody, Categories> kept;

    CategoryTable(DSLContext sql, Memory memory) {
        this.sql = sql;
        kept = memory.keep(1);
    }

    /** Whoever shows many performers asks once for them all. */
    Categories all() {
        return Objects.requireNonNull(kept.get(Everybody.TOGETHER, _ -> new Categories(
                sql.select(CATEGORY.SLUG, CATEGORY.NAME)
                        .from(CATEGORY)
                        .orderBy(CATEGORY.POSITION, CATEGORY.SLUG)
                        .fetch(row -> new Category(row.value1(), row.value2())))));
    }

    /** At the end; false when there is one with this slug. */
    boolean add(Category category) {
        kept.changes(Everybody.TOGETHER);
        return sql.insertInto(CATEGORY)
                        .set(CATEGORY.SLUG, category.slug())
                        .set(CATEGORY.NAME, category.name())
                        .set(CATEGORY.POSITION, select(coalesce(max(CATEGORY.POSITION), inline(0)).plus(1))
                                .from(CATEGORY))
                        .onConflict(CATEGORY.SLUG)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** False when there is none. */
    boolean rename(String slug, String name) {
        kept.changes(Everybody.TOGETHER);
        return sql.update(CATEGORY)
                        .set(CATEGORY.NAME, name)
                        .where(CATEGORY.SLUG.eq(slug))
                        .execute()
                == 1;
    }

    /** Nobody adds or moves one until the transaction ends; what is read then is the newest, in their order. */
    List<String> lock() {
        sql.execute("lock table performer.category in share row exclusive mode");
        return sql.select(CATEGORY.SLUG)
                .from(CATEGORY)
                .orderBy(CATEGORY.POSITION, CATEGORY.SLUG)
                .fetch(CATEGORY.SLUG);
    }

    void order(List<String> slugs) {
        kept.changes(Everybody.TOGETHER);
        for (int i = 0; i < slugs.size(); i++) {
            sql.update(CATEGORY)
                    .set(CATEGORY.POSITION, i + 1)
                    .where(CATEGORY.SLUG.eq(slugs.get(i)))
                    .execute();
        }
    }
}
