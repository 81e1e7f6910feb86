import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Payments settled by a gateway's signed notices over HTTP, 16 at a time, against bare double entry on the same
 * PostgreSQL. A notice costs what it costs in earnest: its signature is checked, the gateway is asked how the payment
 * stands, and the payment, its ledger entries and what was bought change in one commit.
 */
final class Settlements {

    private static final int WRITERS = 16;
    private static final int EARNERS = 1_000;

    /** More notices than can be heard in a second. */
    private static final int A_SECOND = 5_000;

    private static final String TABLES = """
            create schema if not exists bench;
            create table bench.balance (account int primary key, amount bigint not null);
            insert into bench.balance select i, 0 from generate_series(1, 100000 + %d) i;
            create table bench.transfer (id bigint generated always as identity primary key, key uuid not null unique,
              at timestamptz not null);
            create table bench.entry (id bigint generated always as identity primary key,
              transfer bigint not null references bench.transfer, account int not null, amount bigint not null);
            create index on bench.entry (account, id);
            """.formatted(EARNERS);

    /** Three entries; payer and earner are locked, the platform's own balance is derived. */
    private static final String TRANSFER = """
            \\set payer random(1, 100000)
            \\set earner random(100001, 100000 + %d)
            begin;
            update bench.balance set amount = amount - 1000 where account = :payer;
            update bench.balance set amount = amount + 800 where account = :earner;
            with t as (insert into bench.transfer (key, at) values (gen_random_uuid(), now()) returning id)
            insert into bench.entry (transfer, account, amount)
              select t.id, e.account, e.amount from t, (values (:payer, -1000), (:earner, 800), (0, 200)) e (account, amount);
            commit;
            """.formatted(EARNERS);

    /** Posts that fans are buying: open at the gateway's page as far as we know, and paid there. */
    private static final String PAID_AT_THE_GATEWAY = """
            insert into payment.payment (id, payer_kind, payer_id, amount, currency, purpose_kind, purpose_id,
                purpose_title, shares, commission, hold, earning, gateway, state, checks, version, created_at)
            select %1$s, 'account', (%5$s)::text, 1000, 'USD', 'unlock', gen_random_uuid(), 'Something good',
                jsonb_build_array(jsonb_build_object(
                    'earner', jsonb_build_object('kind', 'performer', 'id', %2$s),
                    'amount', jsonb_build_object('amount', 800, 'currency', 'USD'))),
                200, false, 'at_once', 'sandbox', 'requires_action', 0, 1, now()
            from generate_series(%3$d, %4$d) i;
            insert into payment.inquiry (payment, at)
            select %1$s, now() + interval '1 hour' from generate_series(%3$d, %4$d) i;
            insert into purchase.purchase (id, kind, fan, performer, post, title, amount, currency, state, created_at)
            select %1$s, 'unlock', %5$s, %2$s, gen_random_uuid(), 'Something good', 1000, 'USD', 'pending', now()
            from generate_series(%3$d, %4$d) i;
            insert into payment.sandbox_charge (id, checkout, amount, currency, title, customer, hold, reusable, return_url,
                state, confirmation, saved, method, notices, created_at)
            select %1$s, 'bench-' || i, 1000, 'USD', 'Something good', 'somebody', false, false, '/', 'taken', false, false,
                'pm_bench', 1, now()
            from generate_series(%3$d, %4$d) i;
            """;

    private static final String SEND = """
            local signatures, bodies, at = {}, {}, 0
            for line in io.lines("%s") do
              local signature, body = line:match("^(%%S+) (.+)$")
              signatures[#signatures + 1] = signature
              bodies[#bodies + 1] = body
            end
            request = function()
              at = math.min(at + 1, #bodies)
              return wrk.format("POST", nil,
                {["Content-Type"] = "application/json", ["Sandbox-Signature"] = signatures[at]}, bodies[at])
            end
            """;

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;
    private final Path notices;
    private double receiptsPerSettled;
    private int last;

    Settlements(Site site, Database database, Report report, Pace pace) throws IOException {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
        notices = Files.createTempFile("notices", ".txt");
    }

    void measure() throws Exception {
        database.run(TABLES);
        site.call("GET", "/dev/sandbox/faults", null); // the sandbox makes its secret when it is first asked for anything
        database.run("insert into payment.sandbox_method values ('pm_bench', 'somebody', 'Visa', '4242', now(), true)");
        settledPerSecond(2);
        database.run("analyze"); // what was planned while a table was known to be empty reads all of it
        pace.warmUp(this::settledPerSecond);
        var seconds = pace.longer();
        var duel = Duel.of(
                pace.rounds(),
                () -> settledPerSecond(seconds),
                () -> {
                    waitForLetters();
                    return database.pgbench(TRANSFER, WRITERS, seconds);
                });
        report.atLeast("payments settled by notices over HTTP, " + WRITERS + " writers", duel, "/s", 0.25);
        report.note(
                "receipts sent by mail meanwhile, beside payments settled",
                new Duel(receiptsPerSettled * duel.ours(), duel.ours()), "/s");
        demandThatItBalances();
    }

    /** Counted in the database: what is committed counts, not what was answered. */
    private double settledPerSecond(int seconds) throws Exception {
        prepare(seconds * A_SECOND);
        var before = settled();
        var receiptsBefore = receipts();
        var load = Wrk.run(
                WRITERS, seconds, site.address + "/api/v1/webhooks/sandbox", Wrk.script(SEND.formatted(notices)));
        var receipts = receipts() - receiptsBefore;
        var settled = settled() - before;
        load.demandNoneWrong();
        if (settled >= (long) seconds * A_SECOND) {
            throw new IllegalStateException("There were too few notices");
        }
        receiptsPerSettled = (double) receipts / settled;
        return settled * load.perSecond() / load.requests();
    }

    /** Receipts by mail follow after the commit; they must not slow the other side down. */
    private void waitForLetters() throws Exception {
        while (!database.one("""
                select (select count(*) from platform.event_publication)
                  + (select count(*) from notification.outbox where sent_at is null and failure is null)""").equals("0")) {
            Thread.sleep(200);
        }
    }

    private long receipts() throws Exception {
        return Long.parseLong(database.one("select count(*) from notification.outbox where sent_at is not null"));
    }

    private long settled() throws Exception {
        return Long.parseLong(database.one("select count(*) from payment.payment where state = 'captured'"));
    }

    private void prepare(int count) throws Exception {
        var id = Seeds.uuid("99999999", "i");
        var earner = Seeds.uuid("bbbbbbbb", "1 + i % " + EARNERS);
        var fan = Seeds.uuid("aaaaaaaa", "1 + i % " + Seeds.PERFORMERS);
        database.run(PAID_AT_THE_GATEWAY.formatted(id, earner, last + 1, last + count, fan));
        var mac = Mac.getInstance("HmacSHA256");
        var secret = database.one("select secret from payment.sandbox_desk").getBytes(StandardCharsets.UTF_8);
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        var now = Instant.now();
        try (var lines = Files.newBufferedWriter(notices)) {
            for (int i = last + 1; i <= last + count; i++) {
                var body = "{\"id\":\"evt_bench_%d\",\"type\":\"charge.taken\",\"charge\":\"99999999-0000-7000-8000-%012x\",\"at\":\"%s\"}"
                        .formatted(i, i, now);
                mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
                var code = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
                lines.write("t=%d,v1=%s %s\n".formatted(now.getEpochSecond(), code, body));
            }
        }
        last += count;
    }

    /** A figure of money that went astray would be worth nothing. */
    private void demandThatItBalances() throws Exception {
        var wrong = database.one("""
                select (select coalesce(sum(amount), 0) from ledger.entry) <> 0
                  or (select count(*) from ledger.posting) <> (select count(*) from payment.payment where state = 'captured')""");
        if (!wrong.equals("f")) {
            throw new IllegalStateException("The ledger does not hold what was settled");
        }
    }
}
