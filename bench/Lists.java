/** A performer's posts and page over HTTP against the same rows by bare SQL; and what finding out who calls costs. */
final class Lists {

    private static final String POSTS = """
            select id, performer_id, kind, audience, title, text, price, currency, media, state, publish_at, published_at,
              likes, created_at
            from catalog.post
            where performer_id = (select performer_id from performer.handle where name = 'p7') and state = 'published'
            order by published_at desc, id desc limit 20;
            """;

    private static final String PAGE = """
            select * from performer.profile p join performer.listing l on l.performer_id = p.id
            where p.id = (select performer_id from performer.handle where name = 'p7');
            select * from subscription.plan where performer_id = (select performer_id from performer.handle where name = 'p7')
            order by price;
            """;

    private final Site site;
    private final Database database;
    private final Report report;

    Lists(Site site, Database database, Report report) {
        this.site = site;
        this.database = database;
        this.report = report;
    }

    void measure() throws Exception {
        against("a performer's 20 newest posts", "/api/v1/performers/p7/posts?limit=20", POSTS);
        against("a performer's page", "/api/v1/performers/p7", PAGE);
        session();
    }

    private void against(String what, String path, String sql) throws Exception {
        var bare = database.pgbench(sql, 16, 5);
        Bench.warm(site, path);
        var ours = Wrk.run(64, 6, site.address + path);
        Bench.demandNoneWrong(ours);
        report.atLeast(what + ", 64 connections", ours.perSecond(), bare, "/s", 0.3);
    }

    /** CPU of the same call with and without a token, application and database together. */
    private void session() throws Exception {
        var path = "/api/v1/categories";
        Bench.warm(site, path, "Authorization", "Bearer " + Seeds.token(5));
        var without = cpuPerCall(path);
        var with = cpuPerCall(path, "Authorization", "Bearer " + Seeds.token(5));
        report.figure("finding out who calls, CPU per call", (with - without) * 1000, "ms", 0.15);
    }

    private double cpuPerCall(String path, String... headers) throws Exception {
        var before = site.cpu();
        var load = Wrk.run(16, 8, site.address + path, headers);
        Bench.demandNoneWrong(load);
        return (site.cpu() - before) / (load.perSecond() * 8);
    }
}
