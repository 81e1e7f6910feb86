import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The home feed over HTTP against the best bare query for so many followed performers, as the posts grow. */
final class Feeds {

    private static final String POST = "p.id, p.performer_id, p.kind, p.audience, p.title, p.text, p.price, p.currency, "
            + "p.media, p.state, p.publish_at, p.published_at, p.likes, p.created_at";

    /** The performers whose newest post is newest, a page of each down to the oldest head, the newest of those. */
    private static final String BY_HEADS = """
            with head as materialized (
              select l.performer_id, l.published_at
              from performer.following f join catalog.last_post l on l.performer_id = f.performer_id
              where f.account_id = '%1$s' order by l.published_at desc limit 20),
            oldest as materialized (select min(published_at) as head from head)
            select p.* from head cross join lateral (
              select %2$s from catalog.post p
              where p.performer_id = head.performer_id and p.state = 'published'
                and p.published_at >= (select oldest.head from oldest)
              order by p.published_at desc, p.id desc limit 20) p
            order by p.published_at desc, p.id desc limit 20;
            """;

    /** From the newest of all posts down, by a join that the planner chooses. */
    private static final String BY_TIME = """
            select %2$s from catalog.post p
            where p.state = 'published'
              and exists (select 1 from performer.following f where f.account_id = '%1$s' and f.performer_id = p.performer_id)
            order by p.published_at desc, p.id desc limit 20;
            """;

    /** The same, with the followed ones in a hash, whatever the planner thinks of it. */
    private static final String BY_FILTER = """
            select %2$s from catalog.post p
            where p.state = 'published'
              and coalesce(p.performer_id in (select performer_id from performer.following where account_id = '%1$s'), false)
            order by p.published_at desc, p.id desc limit 20;
            """;

    private static final int CONNECTIONS = 16;

    /** How many times fewer pages there may be of the most posts, by how many are followed. */
    private static final Map<Integer, Double> MOST_LOSS = Map.of(5, 3.0, 100, 1.5, 1_000, 1.5);

    private static final String FEED = "/api/v1/feed?limit=20";

    private record Cell(int follows, int posts) {}

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;
    private final Shelf shelf;

    Feeds(Site site, Database database, Report report, Pace pace) {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
        shelf = new Shelf(database, pace.posts().getLast());
    }

    /** The posts that there are now, and no others, will be looked at later. */
    void remember(int posts) throws Exception {
        if (posts != pace.posts().getLast()) {
            shelf.put(posts);
        }
    }

    /** All cells take turns, each turn with every number of posts, so that cells are compared within one minute. */
    void measure() throws Exception {
        for (var follows : Seeds.FOLLOWS) {
            Wrk.run(CONNECTIONS, pace.warm() * 2, site.address + FEED, Seeds.signedIn(follows));
        }
        var best = bestShapes();
        var turns = new LinkedHashMap<Cell, List<Duel>>();
        for (int turn = 0; turn < pace.rounds(); turn++) {
            for (var cell : inOrder(best.keySet(), turn)) {
                turns.computeIfAbsent(cell, _ -> new ArrayList<>()).add(turn(cell, best.get(cell)));
            }
        }
        take(pace.posts().getLast());
        best.keySet().forEach(cell -> report.in(Section.FEEDS).atLeast(
                "%,d followed, %,d posts".formatted(cell.follows, cell.posts),
                Duel.middle(turns.get(cell)), "/s", 0.3));
        growth(turns);
    }

    private Map<Cell, String> bestShapes() throws Exception {
        var best = new LinkedHashMap<Cell, String>();
        for (var posts : pace.posts()) {
            take(posts);
            for (var follows : Seeds.FOLLOWS) {
                best.put(new Cell(follows, posts), bestShape(follows));
            }
        }
        return best;
    }

    /** There and back again: what gets slower or faster meanwhile favours none. */
    private static List<Cell> inOrder(Set<Cell> cells, int turn) {
        var list = List.copyOf(cells);
        return turn % 2 == 0 ? list : list.reversed();
    }

    private Duel turn(Cell cell, String bare) throws Exception {
        take(cell.posts);
        var signedIn = Seeds.signedIn(cell.follows);
        site.call("GET", FEED, null, signedIn);
        return Duel.mean(Duel.turns(
                pace.alternations(),
                () -> Wrk.run(CONNECTIONS, pace.seconds(), site.address + FEED, signedIn).demandNoneWrong().perSecond(),
                () -> database.pgbench(bare, CONNECTIONS, pace.seconds())));
    }

    private void take(int posts) throws Exception {
        if (shelf.take(posts)) {
            database.forgetCopies();
        }
    }

    /** Everybody else: people who come one after the other, the first time with nothing of theirs in memory. */
    void inTurn() throws Exception {
        var address = site.address + "/api/v1/feed?limit=20";
        var script = Wrk.script(Seeds.NEXT_FAN);
        var any = "\\set fan random(1, %d)\n".formatted(Seeds.IN_TURN)
                + BY_HEADS.replace("'%1$s'", Seeds.uuid("aaaaaaaa", "cast(:fan as bigint)")).formatted("", POST);
        var known = Duel.of(
                pace.rounds(),
                () -> Wrk.run(CONNECTIONS, pace.seconds(), address, script).demandNoneWrong().perSecond(),
                () -> database.pgbench(any, CONNECTIONS, pace.seconds()));
        var strange = Duel.of(
                pace.rounds(),
                () -> {
                    database.forgetCopies();
                    return Wrk.run(CONNECTIONS, pace.seconds(), address, script).demandNoneWrong().perSecond();
                },
                () -> database.pgbench(any, CONNECTIONS, pace.seconds()));
        report.note("%,d fans in turn, 10 followed".formatted(Seeds.IN_TURN), known, "/s");
        report.note("the same, each time after everything was forgotten", strange, "/s");
    }

    /** How many times fewer pages a second there are of the most posts than of the fewest, turn by turn. */
    private void growth(Map<Cell, List<Duel>> turns) {
        var posts = pace.posts();
        for (var follows : Seeds.FOLLOWS) {
            var few = turns.get(new Cell(follows, posts.getFirst()));
            var many = turns.get(new Cell(follows, posts.getLast()));
            var losses = IntStream.range(0, few.size())
                    .mapToObj(turn -> few.get(turn).over(many.get(turn)))
                    .toList();
            var loss = Duel.middle(losses);
            var what = "%,d followed, slower from the fewest to the most posts".formatted(follows);
            report.atMost("%s (± %.2f)".formatted(what, loss.doubt()), loss, "×", 1);
            var own = Duel.middleOfOurs(losses).ours();
            report.figure(what + ", as such", own, "×", MOST_LOSS.get(follows));
        }
    }

    private String bestShape(int follows) throws Exception {
        var fan = database.one("select " + Seeds.uuid("dddddddd", "" + follows));
        var best = "";
        var most = 0.0;
        for (var shape : List.of(BY_HEADS, BY_TIME, BY_FILTER)) {
            var script = shape.formatted(fan, POST);
            var tps = database.pgbench(script, CONNECTIONS, 1);
            if (tps > most) {
                most = tps;
                best = script;
            }
        }
        return best;
    }
}
