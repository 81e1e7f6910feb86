/** The home feed over HTTP against the best bare query for so many followed performers, as the posts grow. */
final class Feeds {

    private static final String POST = "id, performer_id, kind, audience, title, text, price, currency, media, state, "
            + "publish_at, published_at, likes, created_at";

    /** The performers whose newest post is newest, a page of each down to the oldest head, the newest of those. */
    private static final String BY_HEADS = """
            with head as materialized (
              select l.performer_id, l.published_at
              from performer.following f join catalog.last_post l on l.performer_id = f.performer_id
              where f.account_id = %s order by l.published_at desc limit 20),
            oldest as materialized (select min(published_at) as head from head)
            select p.* from head cross join lateral (
              select %s from catalog.post p
              where p.performer_id = head.performer_id and p.state = 'published'
                and p.published_at >= (select oldest.head from oldest)
              order by p.published_at desc, p.id desc limit 20) p
            order by p.published_at desc, p.id desc limit 20;
            """;

    private static final String BY_TIME = """
            select %s from catalog.post p
            where p.state = 'published'
              and exists (select 1 from performer.following f where f.account_id = %s and f.performer_id = p.performer_id)
            order by p.published_at desc, p.id desc limit 20;
            """;

    private final Site site;
    private final Database database;
    private final Report report;

    Feeds(Site site, Database database, Report report) {
        this.site = site;
        this.database = database;
        this.report = report;
    }

    void measure(int posts) throws Exception {
        for (var follows : Seeds.FOLLOWS) {
            var fan = database.one("select " + Seeds.uuid("dddddddd", "" + follows));
            var quoted = "'" + fan + "'";
            var bare = Math.max(
                    database.pgbench(BY_HEADS.formatted(quoted, POST), 16, 4),
                    database.pgbench(BY_TIME.formatted(POST, quoted), 16, 4));
            var ours = Wrk.run(16, 6, site.address + "/api/v1/feed?limit=20", "Authorization",
                    "Bearer " + Seeds.token(follows));
            Bench.demandNoneWrong(ours);
            report.atLeast("home feed, %d followed, 10^%d posts".formatted(follows, (int) Math.log10(posts)),
                    ours.perSecond(), bare, "/s", 0.3);
        }
    }
}
