import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;
    private final Map<Integer, Duel> few = new HashMap<>();
    private final Map<Integer, Duel> many = new HashMap<>();

    Feeds(Site site, Database database, Report report, Pace pace) {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
    }

    void measure(int posts) throws Exception {
        if (few.isEmpty()) {
            // What the first cell is measured with has been compiled by then, as for the last one.
            for (var follows : Seeds.FOLLOWS) {
                Wrk.run(CONNECTIONS, pace.warm() * 2, site.address + "/api/v1/feed?limit=20", Seeds.signedIn(follows));
            }
        }
        for (var follows : Seeds.FOLLOWS) {
            var address = site.address + "/api/v1/feed?limit=20";
            var signedIn = Seeds.signedIn(follows);
            var best = bestShape(follows);
            Wrk.run(CONNECTIONS, Math.ceilDiv(pace.warm(), 5), address, signedIn);
            var duel = Duel.of(
                    pace.rounds(),
                    () -> Wrk.run(CONNECTIONS, pace.seconds(), address, signedIn).demandNoneWrong().perSecond(),
                    () -> database.pgbench(best, CONNECTIONS, pace.seconds()));
            report.in(Section.FEEDS).atLeast("%,d followed, %,d posts".formatted(follows, posts), duel, "/s", 0.3);
            few.putIfAbsent(follows, duel);
            many.put(follows, duel);
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

    /** How many times fewer pages a second there are of the most posts than of the fewest. */
    void growth() {
        for (var follows : Seeds.FOLLOWS) {
            var first = few.get(follows);
            var last = many.get(follows);
            var loss = new Duel(
                    first.ours() / last.ours(),
                    first.limit() / last.limit(),
                    Math.hypot(first.doubt(), last.doubt()));
            report.noWorse("%,d followed, slower from the fewest to the most posts".formatted(follows), loss, "×");
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
