/** A performer's posts and page over HTTP against the same rows by bare SQL; and what finding out who calls costs. */
final class Lists {

    private static final String POSTS = """
            select p.id, p.kind, p.audience, p.title, p.text, p.price, p.currency, p.media, p.state, p.publish_at,
              p.published_at, p.likes, p.created_at, f.id, f.account_id, f.handle, f.stage_name, f.verified, f.avatar_id,
              f.hidden, m.id, m.kind, m.width, m.height, m.duration_seconds
            from (select * from catalog.post
                  where performer_id = (select performer_id from performer.handle where name = 'p7')
                    and state = 'published'
                  order by published_at desc, id desc limit 20) p
            join performer.profile f on f.id = p.performer_id
            left join media.medium m on m.id = p.media[1]
            order by p.published_at desc, p.id desc;
            """;

    private static final String PAGE = """
            select p.*, l.* from performer.handle h
            join performer.profile p on p.id = h.performer_id
            join performer.listing l on l.performer_id = p.id
            where h.name = 'p7';
            select * from subscription.plan
            where performer = (select performer_id from performer.handle where name = 'p7') and not archived;
            """;

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;

    Lists(Site site, Database database, Report report, Pace pace) {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
    }

    void measure() throws Exception {
        against("a performer's 20 newest posts", "/api/v1/performers/p7/posts?limit=20", POSTS);
        against("a performer's page", "/api/v1/performers/p7", PAGE);
        session();
    }

    private void against(String what, String path, String sql) throws Exception {
        Wrk.run(64, pace.warm(), site.address + path);
        var duel = Duel.of(
                pace.rounds(),
                () -> Wrk.run(64, pace.seconds(), site.address + path).demandNoneWrong().perSecond(),
                () -> database.pgbench(sql, 16, pace.seconds()));
        report.atLeast(what + ", 64 connections", duel, "/s", 0.3);
    }

    /** CPU of the same call with and without a token. */
    private void session() throws Exception {
        var path = "/api/v1/categories";
        Wrk.run(16, pace.warm(), site.address + path, Seeds.signedIn(5));
        var calls = Duel.of(pace.rounds(), () -> cpuPerCall(path, Seeds.signedIn(5)), () -> cpuPerCall(path));
        report.figure(
                "finding out who calls, CPU of application and PostgreSQL per call", calls.ours() - calls.limit(), "ms",
                0.15);
    }

    private double cpuPerCall(String path, String... headers) throws Exception {
        var before = site.cpuOfBoth();
        var load = Wrk.run(16, pace.seconds(), site.address + path, headers).demandNoneWrong();
        return (site.cpuOfBoth() - before) * 1000 / load.requests();
    }
}
