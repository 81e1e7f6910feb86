import java.util.List;

/**
 * Smaller and larger tables of posts under the names that everybody asks for, changed in an instant: one process, as
 * warm as it is, is measured over each of them.
 */
final class Shelf {

    private static final List<String> TABLES = List.of("post", "last_post");

    private final Database database;
    private int inUse;

    /** @param inUse how many posts there will be in the tables themselves in the end */
    Shelf(Database database, int inUse) {
        this.database = database;
        this.inUse = inUse;
    }

    /** Copies what there is now; more is added to the tables themselves after that. */
    void put(int posts) throws Exception {
        for (var table : TABLES) {
            database.run("create table catalog.%1$s_%2$d (like catalog.%1$s including all)".formatted(table, posts));
            database.run("insert into catalog.%1$s_%2$d select * from catalog.%1$s".formatted(table, posts));
            database.run("vacuum analyze catalog.%s_%d".formatted(table, posts));
        }
    }

    /** Whether that changed anything. */
    boolean take(int posts) throws Exception {
        if (posts == inUse) {
            return false;
        }
        for (var table : TABLES) {
            database.run("""
                    alter table catalog.%1$s rename to %1$s_%2$d;
                    alter table catalog.%1$s_%3$d rename to %1$s;""".formatted(table, inUse, posts));
        }
        inUse = posts;
        return true;
    }
}
