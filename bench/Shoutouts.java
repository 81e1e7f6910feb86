import java.util.LinkedHashMap;
import java.util.Map;

/** The list of a hundred performers and placing an order: CPU of each, beside that of the bare SQL for the same rows. */
final class Shoutouts {

    private static final int CONNECTIONS = 16;

    private static final String LIST = "/api/v1/performers?limit=100";

    private static final String OFFERS = """
            insert into shoutout.offer (performer, available, price, currency, delivery_days, max_open, occasions)
            select id, true, 4900, 'USD', 5, 1000000, '{birthday}' from performer.profile;
            update performer.listing set shoutout_price = 4900, shoutout_days = 5, currency = 'USD';
            """;

    private static final String BARE_LIST = """
            select p.id, p.handle, p.stage_name, p.tagline, p.bio, p.verified, p.avatar_id, p.portrait_id, p.cover_id,
              l.joined_at, l.categories, l.price_from, l.shoutout_price, l.shoutout_days, l.currency, l.followers
            from performer.listing l join performer.profile p on p.id = l.performer_id
            where not l.hidden order by l.followers desc, l.performer_id desc limit 101;
            """;

    private static final String ORDER = """
            {"performer": "p%s", "for": "someone_else", "to": "Theo", "from": "Mia", "occasion": "birthday",
             "instructions": "Wish him luck with the boat, and tell him that the whole street will be there.",
             "public": false, "expectedPrice": {"amount": 4900, "currency": "USD"}, "email": "guest.%s@bench.test"}""";

    /** Every guest orders once, of one performer after the other. */
    private static final String SEND = """
            local at = 0
            request = function()
              at = at + 1
              return wrk.format("POST", nil,
                {["Content-Type"] = "application/json", ["Idempotency-Key"] = "%1$s." .. at},
                string.format([[%2$s]], at %% %3$d + 1, "%1$s." .. at))
            end
            """;

    /** What an order leaves behind, and which of it is new with each. */
    private static final Map<String, Map<String, String>> ROWS = rows();

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;
    private int run;

    Shoutouts(Site site, Database database, Report report, Pace pace) {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
    }

    void measure() throws Exception {
        database.run(OFFERS);
        database.run("vacuum analyze"); // or that of what was measured before goes on meanwhile
        Wrk.run(CONNECTIONS, pace.warm(), site.address + LIST);
        report.figure(
                "the list of 100 performers, CPU (the reference: 160 ms)",
                Duel.ofOurs(pace.rounds(), this::list, () -> bare(BARE_LIST, pace.seconds())), "ms", 160.0 / 50);
        var script = bareOrder();
        pace.warmUp(seconds -> 1 / order(seconds));
        report.figure(
                "placing an order, CPU (the reference: 28 ms)",
                Duel.ofOurs(pace.rounds(), () -> order(pace.longer()), () -> bare(script, pace.longer())), "ms", 28.0 / 10);
    }

    private double list() throws Exception {
        return perRequest(() -> Wrk.run(CONNECTIONS, pace.seconds(), site.address + LIST));
    }

    private double order(int seconds) throws Exception {
        var script = Wrk.script(SEND.formatted("run" + run++, ORDER.replace("\n", " "), Seeds.PERFORMERS));
        return perRequest(() -> Wrk.run(CONNECTIONS, seconds, site.address + "/api/v1/shoutouts", script));
    }

    private interface Load {
        Wrk run() throws Exception;
    }

    private double perRequest(Load load) throws Exception {
        var before = site.cpuOfBoth();
        var requests = load.run().demandNoneWrong().requests();
        return (site.cpuOfBoth() - before) * 1000 / requests;
    }

    /** PostgreSQL's alone: the client's is left out. */
    private double bare(String script, int seconds) throws Exception {
        var before = site.cpuOfBoth();
        var perSecond = database.pgbench(script, CONNECTIONS, seconds);
        return (site.cpuOfBoth() - before) * 1000 / (perSecond * seconds);
    }

    /** The rows of one real order, copied in one transaction into tables of the same kind. */
    private String bareOrder() throws Exception {
        var key = "template";
        var placed = site.call("POST", "/api/v1/shoutouts", ORDER.formatted(1, key), "Idempotency-Key", key);
        if (placed.statusCode() != 201) {
            throw new IllegalStateException(placed.statusCode() + " " + placed.body());
        }
        database.run("create schema if not exists bench");
        var script = new StringBuilder("begin;\n");
        for (var row : ROWS.entrySet()) {
            var table = row.getKey();
            var copy = "bench." + table.replace('.', '_');
            database.run("create table %1$s_one as select * from %2$s limit 1; create table %1$s (like %2$s including all)"
                    .formatted(copy, table));
            script.append("insert into ").append(copy).append(" select ").append(columns(table, row.getValue()))
                    .append(" from ").append(copy).append("_one;\n");
        }
        return script.append("commit;\n").toString();
    }

    private String columns(String table, Map<String, String> fresh) throws Exception {
        var names = database.one("""
                select string_agg(attname, ',' order by attnum) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped""".formatted(table)).split(",");
        for (int i = 0; i < names.length; i++) {
            names[i] = fresh.getOrDefault(names[i], names[i]);
        }
        return String.join(", ", names);
    }

    private static Map<String, Map<String, String>> rows() {
        var id = "gen_random_uuid()";
        var rows = new LinkedHashMap<String, Map<String, String>>();
        rows.put("platform.idempotency_key", Map.of("key", id));
        rows.put("shoutout.shoutout", Map.of("id", id, "number", id, "claim_hash", "uuid_send(" + id + ")"));
        rows.put("payment.payment", Map.of("id", id));
        rows.put("payment.sandbox_charge", Map.of("id", id, "checkout", id));
        return rows;
    }
}
