package dev.ovation.house;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A process in production, in which as much goes wrong as people can make go wrong. Then every line that was written,
 * ours and PostgreSQL's, is searched for anything that was somebody's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogScanTests {

    private static final String EMAIL = "wilhelmina.quillfeather@letters.example.test";
    private static final String GUEST = "ignatius.ostrander@elsewhere.example.test";
    private static final String NAME = "Wilhelmina Quillfeather";
    private static final String PASSWORD = "heliotrope-Pa55word";
    private static final String CARD = "4242424242424242";
    private static final String ADDRESS = "203.0.113.77";
    private static final Map<String, String> FROM_THERE = Map.of("X-Forwarded-For", ADDRESS);
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z-])");

    /** Words that stand in nothing but what people told us. */
    private final List<String> personal = new ArrayList<>(List.of(
            "quillfeather", "Quillfeather", "Wilhelmina", "ostrander", "Ostrander", "heliotrope", "submarine",
            "barnacle", "Theodolinde", "example.test", "tangerine", "52998224725", "529.982", "98765-4321", "987654321", CARD, "4242 4242", "4242-4242", ADDRESS));

    private GrumpyMailServer mails;
    private Installation site;
    private Browser client;

    @BeforeAll
    void open() throws Exception {
        mails = new GrumpyMailServer();
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "crash")), "logs");
        site = Installation.production(
                data.toAbsolutePath(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mails.port(),
                "--ovation.metrics.token=tangerine-tangerine");
        client = new Browser(site.address());
        live();
    }

    @AfterAll
    void close() throws Exception {
        site.close();
        mails.close();
    }

    @Test
    @DisplayName("viggio 47: nobody's data stands in a log, whatever goes wrong")
    void nobodysDataIsInALog() throws IOException {
        var lines = lines();
        assertThat(lines).as("something went wrong and was told").anyMatch(line -> line.contains("nobody foresaw"));
        assertThat(lines).as("mails were refused").anyMatch(line -> line.contains("was refused: "));
        assertThat(lines).as("mails failed").anyMatch(line -> line.contains("failed, try 1 of"));
        assertThat(lines).as("PostgreSQL told of its side").anyMatch(line -> line.contains("ERROR:  new row"));
        assertThat(lines).noneMatch(this::isSomebodys);
    }

    @Test
    @DisplayName("viggio 47: no card's number stands in a log")
    void noCardIsInALog() throws IOException {
        assertThat(isCard("paid with 4242 4242 4242 4242 today")).isTrue();
        assertThat(lines()).noneMatch(LogScanTests::isCard);
    }

    private void live() throws Exception {
        signUpAndIn();
        order();
        upload();
        staff();
        breakTheDatabase();
        waitFor(() -> isTold("was refused: ") && isTold("failed, try 1 of") && isTold("nobody foresaw"));
    }

    private void signUpAndIn() throws Exception {
        for (int i = 0; i < 2; i++) {
            there("POST", "/api/v1/accounts", """
                    {"email": "%s", "password": "%s", "displayName": "%s", "acceptedTerms": true}"""
                    .formatted(EMAIL, PASSWORD, NAME));
        }
        there("POST", "/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, PASSWORD));
        there("POST", "/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"wrong-heliotrope\"}".formatted(EMAIL));
        there("POST", "/api/v1/password-resets", "{\"email\": \"" + EMAIL + "\"}");
        there("PUT", "/api/v1/password-resets/heliotrope-heliotrope", "{\"password\": \"" + PASSWORD + "\"}");
        for (var confirmation : List.of("email-confirmation", "email-change")) {
            there("PUT", "/api/v1/accounts/" + confirmation, "{\"token\": \"heliotrope-heliotrope\"}");
        }
        there("POST", "/api/v1/accounts", "{\"email\": \"" + EMAIL + "\", \"password\": heliotrope}");
        there("GET", "/api/v1/me?email=" + EMAIL + "&token=heliotrope", null);
        client.send("GET", "/metrics", null, Map.of("Authorization", "Bearer tangerine-tangerine")).expect(200);
        client.bearer("heliotrope-heliotrope").get("/api/v1/me").expect(401);
        var fan = signedIn("fan@demo.test");
        fan.send("PATCH", "/api/v1/me", "{\"displayName\": \"" + NAME + "\"}", FROM_THERE);
        fan.send("PUT", "/api/v1/me/password", "{\"current\": \"wrong-heliotrope\", \"next\": \"" + PASSWORD + "\"}", FROM_THERE);
        takeAnothersAddress(fan);
        client.get("/api/v1/me").expect(200);
        secret(String.valueOf(client.cookie("XSRF-TOKEN")));
        secret(String.valueOf(client.cookie("ovation_session")));
        client = new Browser(site.address());
    }

    /** PostgreSQL refuses the second, and tells of it. */
    private void takeAnothersAddress(Browser fan) throws Exception {
        for (var password : List.of("wrong-heliotrope", "demo-password")) {
            fan.send("PUT", "/api/v1/me/email", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, password), FROM_THERE);
        }
        database("update account.one_time_link set hash = sha256('tangerine-tangerine') where purpose = 'CHANGE_EMAIL'");
        there("PUT", "/api/v1/accounts/email-change", "{\"token\": \"tangerine-tangerine\"}").refused(409, "email_taken");
    }

    private void order() throws Exception {
        database("""
                insert into payment.sandbox_desk (secret, billing)
                values ('whsec_tangerine', '{"required": true, "taxIdOf": "BR"}')
                on conflict (only_row) do update set billing = excluded.billing""");
        var performer = signedIn("performer@demo.test");
        performer.put("/api/v1/me/shoutout-offer", """
                {"available": true, "price": {"amount": 5000, "currency": "USD"}, "deliveryDays": 5}""").expect(200);
        var handle = performer.get("/api/v1/me/performer").expect(200).text("/handle");
        var wish = """
                {"performer": "%s", "for": "someone_else", "to": "Theodolinde", "from": "Ignatius Ostrander",
                 "occasion": "birthday", "instructions": "Whisper of the purple submarine. My card is %s.",
                 "giftMessage": "Dear barnacle", "public": false, "email": "%s",
                 "expectedPrice": {"amount": 5000, "currency": "USD"}%s}""";
        var payer = """
                , "billing": {"customer": {"name": "%s", "birthDate": "1990-02-28", "phone": "+55 11 98765-4321",
                  "taxId": "529.982.247-2%d"}}""";
        there("POST", "/api/v1/shoutouts", wish.formatted(handle, CARD, GUEST, payer.formatted(NAME, 6))).expect(422);
        for (var outcome : List.of("declined", "paid")) {
            var placed = there("POST", "/api/v1/shoutouts", wish.formatted(handle, CARD, GUEST, payer.formatted(NAME, 5)))
                    .expect(201);
            secret(placed.text("/claimToken"));
            var checkout = placed.text("/payment/checkoutUrl").replaceFirst(".*/", "");
            there("PUT", "/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"" + outcome + "\"}").expect(200);
            client.get("/orders/" + placed.text("/claimToken"));
            client.bearer(placed.text("/claimToken")).get("/api/v1/shoutouts/" + placed.text("/id")).expect(200);
        }
        there("POST", "/api/v1/webhooks/sandbox", "{\"card\": \"" + CARD + "\", \"name\": \"" + NAME + "\"}").expect(401);
    }

    private void upload() {
        var performer = signedIn("performer@demo.test");
        var name = Base64.getEncoder().encodeToString("quillfeather.mp4".getBytes());
        var upload = performer
                .send("POST", "/api/v1/uploads", "quillfeather: this is no film", Map.of(
                        "Tus-Resumable", "1.0.0", "Upload-Length", "29",
                        "Content-Type", "application/offset+octet-stream",
                        "Upload-Metadata", "purpose cG9zdA==,filename " + name))
                .expect(201)
                .header("Media-Id")
                .orElseThrow();
        waitFor(() -> performer.get("/api/v1/media/" + upload).expect(200).text("/state").equals("failed"));
    }

    private void staff() {
        var admin = signedIn("admin@demo.test");
        admin.send("GET", "/api/v1/staff/shoutouts?q=" + GUEST, null, FROM_THERE);
        var found = admin.send("GET", "/api/v1/staff/accounts?q=" + EMAIL, null, FROM_THERE).expect(200);
        admin.put("/api/v1/staff/accounts/" + found.text("/items/0/id") + "/suspension", "{\"reason\": \"barnacle\"}");
        there("POST", "/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, PASSWORD));
    }

    /** What nobody foresees: the database refuses a row that holds all of somebody, and would say so. */
    private void breakTheDatabase() throws Exception {
        database("alter table account.account add constraint broken check (display_name <> '" + NAME + " II')");
        there("POST", "/api/v1/accounts", """
                {"email": "second.%s", "password": "%s", "displayName": "%s II", "acceptedTerms": true}"""
                        .formatted(EMAIL, PASSWORD, NAME))
                .expect(500);
    }

    private void database(String sql) throws Exception {
        var folder = site.data().resolve("postgres");
        var port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
        var password = Files.readString(folder.resolve("password")).strip();
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/ovation", "ovation", password);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Reply there(String method, String path, String body) {
        return client.send(method, path, body, Map.of(
                "X-Forwarded-For", ADDRESS, "Idempotency-Key", Shop.key(), "User-Agent", "heliotrope"));
    }

    private Browser signedIn(String email) {
        var token = client
                .post("/api/v1/tokens", "{\"email\": \"%s\", \"password\": \"demo-password\"}".formatted(email))
                .expect(201)
                .text("/token");
        secret(token);
        return client.bearer(token);
    }

    private void secret(String token) {
        assertThat(token).hasSizeGreaterThan(15);
        personal.add(token);
    }

    private boolean isSomebodys(String line) {
        return personal.stream().anyMatch(line::contains) || line.contains("demo.test") || line.contains("demo-password");
    }

    private static boolean isCard(String line) {
        return DIGITS.matcher(line).results().anyMatch(digits -> luhn(digits.group().replaceAll("[^0-9]", "")));
    }

    /** Of what begins as cards do. */
    private static boolean luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && digits.matches("(4|5[1-5]|3[47]|6011).*");
    }

    private boolean isTold(String words) {
        try {
            return site.output().stream().anyMatch(line -> line.contains(words));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Our own, and what every other program wrote into a log of ours. */
    private List<String> lines() throws IOException {
        var lines = new ArrayList<>(site.output());
        try (var files = Files.walk(site.data())) {
            for (var file : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
