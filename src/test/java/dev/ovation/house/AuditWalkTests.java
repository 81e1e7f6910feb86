package dev.ovation.house;

import static dev.ovationdb.platform.Tables.LIGHT_JOBS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.http.Who;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Walks every route by which staff changes something: each change stands in the audit log, once, with who did it. */
@HouseTest
@Import(Shelf.class)
class AuditWalkTests {

    private static final String LOG = "/api/v1/staff/audit-log";

    private final House house;
    private final Shelf shelf;
    private final DSLContext sql;
    private final ApplicationContext application;
    private final Person admin;

    /** A change: the call that makes it, and what the log says of it. */
    private record Change(String act, Supplier<Reply> call, String differences) {}

    AuditWalkTests(House house, Shelf shelf, DSLContext sql, ApplicationContext application) {
        this.house = house;
        this.shelf = shelf;
        this.sql = sql;
        this.application = application;
        admin = house.admin();
    }

    @Test
    @DisplayName("viggio 44: every route by which staff changes something is walked here")
    void everyRouteOfStaffIsWalked() {
        var routes = Route.all(application).stream()
                .filter(route -> Set.of(Who.STAFF, Who.ADMIN).contains(route.who()))
                .filter(route -> !route.method().equals("GET"))
                .map(Route::toString)
                .collect(Collectors.toSet());
        assertThat(changes().keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @TestFactory
    List<DynamicTest> eachChangeStandsInTheLogWithWhoDidIt() {
        return changes().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> walk(one.getValue())))
                .toList();
    }

    private void walk(Change change) {
        var reply = change.call().get();
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        var request = reply.header("X-Request-Id").orElseThrow();
        var told = admin.get(LOG + "?limit=100&act=" + change.act()).expect(200).json("/items").valueStream()
                .filter(entry -> entry.path("request").asString().equals(request))
                .toList();
        assertThat(told).as("entries of this call").hasSize(1);
        var entry = told.getFirst();
        assertThat(entry.path("act").asString()).isEqualTo(change.act());
        assertThat(entry.at("/by/id").asString()).isEqualTo(admin.account().toString());
        assertThat(entry.at("/by/displayName").asString()).isEqualTo("Admin");
        assertThat(entry.path("details").toString()).contains(change.differences());
    }

    private Map<String, Change> changes() {
        var all = new LinkedHashMap<String, Change>();
        accounts(all);
        agencies(all);
        performers(all);
        categories(all);
        money(all);
        return all;
    }

    private void accounts(Map<String, Change> all) {
        var path = "/api/v1/staff/accounts/";
        all.put("PUT " + path + "{id}/suspension", new Change(
                "account.suspended",
                () -> admin.put(path + fan() + "/suspension", "{\"reason\": \"A second account.\"}"),
                "A second account."));
        all.put("DELETE " + path + "{id}/suspension", new Change("account.suspension_lifted", () -> {
            var fan = fan();
            admin.put(path + fan + "/suspension", "{\"reason\": \"A mistake.\"}").expect(204);
            return admin.delete(path + fan + "/suspension");
        }, ""));
        all.put("PUT " + path + "{id}/roles/{role}", new Change(
                "account.role_given",
                () -> admin.put(path + fan() + "/roles/finance", "{}"),
                "{\"what\":\"role\",\"to\":\"finance\"}"));
        all.put("DELETE " + path + "{id}/roles/{role}", new Change("account.role_taken", () -> {
            var fan = fan();
            admin.put(path + fan + "/roles/support", "{}").expect(204);
            return admin.delete(path + fan + "/roles/support");
        }, "{\"what\":\"role\",\"from\":\"support\"}"));
    }

    private void agencies(Map<String, Change> all) {
        var path = "/api/v1/staff/agencies";
        all.put("POST " + path, new Change(
                "agency.opened",
                () -> admin.post(path, "{\"name\": \"Agency %s\", \"basisPoints\": 700}".formatted(UUID.randomUUID())),
                "{\"what\":\"basisPoints\",\"to\":700}"));
        all.put("PUT " + path + "/{id}/name", new Change(
                "agency.renamed",
                () -> admin.put(
                        path + "/" + Agents.agency(admin, 500) + "/name",
                        "{\"name\": \"Renamed %s\"}".formatted(UUID.randomUUID())),
                "\"to\":\"Renamed "));
        all.put("PUT " + path + "/{id}/share", new Change(
                "agency.share_set",
                () -> admin.put(path + "/" + Agents.agency(admin, 500) + "/share", "{\"basisPoints\": 600}"),
                "{\"what\":\"basisPoints\",\"from\":500,\"to\":600}"));
        all.put("POST " + path + "/{id}/people", new Change(
                "agency.person_added",
                () -> Agents.add(admin, Agents.agency(admin, 500), house.person("Agent").email()),
                "\"what\":\"person\",\"to\":"));
        all.put("DELETE " + path + "/{id}/people/{account}", new Change("agency.person_removed", () -> {
            var agency = Agents.agency(admin, 500);
            return Agents.remove(admin, agency, Agents.person(house, admin, agency));
        }, "\"what\":\"person\",\"from\":"));
    }

    private void performers(Map<String, Change> all) {
        var path = "/api/v1/staff/performers/";
        all.put("PUT /api/v1/staff/performer-applications/{id}/decision", new Change("application.rejected", () -> {
            var application = house.person("Mara")
                    .post(
                            "/api/v1/me/performer-application",
                            Stage.application(Stage.handle("audited"), "Mara", "music"))
                    .expect(201)
                    .text("/id");
            return admin.put(
                    "/api/v1/staff/performer-applications/" + application + "/decision",
                    "{\"decision\": \"rejected\", \"reason\": \"No clear pictures.\"}");
        }, "No clear pictures."));
        all.put("PUT " + path + "{id}/commission", new Change(
                "performer.commission_set",
                () -> admin.put(path + performer() + "/commission", "{\"basisPoints\": 1500}"),
                "{\"what\":\"basisPoints\",\"from\":2000,\"to\":1500}"));
        all.put("DELETE " + path + "{id}/commission", new Change(
                "performer.commission_set",
                () -> admin.delete(path + performer() + "/commission"),
                "{\"what\":\"basisPoints\",\"from\":2000}"));
        all.put("PUT " + path + "{id}/agency", new Change(
                "performer.agency_set",
                () -> admin.put(
                        path + performer() + "/agency", "{\"agencyId\": \"" + Agents.agency(admin, 500) + "\"}"),
                "\"what\":\"agency\",\"to\":"));
        all.put("DELETE " + path + "{id}/agency", new Change("performer.agency_set", () -> {
            var performer = performer();
            admin.put(path + performer + "/agency", "{\"agencyId\": \"" + Agents.agency(admin, 500) + "\"}")
                    .expect(204);
            return admin.delete(path + performer + "/agency");
        }, "\"what\":\"agency\",\"from\":"));
    }

    private void categories(Map<String, Change> all) {
        var path = "/api/v1/staff/categories";
        all.put("POST " + path, new Change("category.added", () -> add(slug()), "\"to\":\"Audited\""));
        all.put("PUT " + path + "/{slug}/name", new Change("category.renamed", () -> {
            var slug = slug();
            add(slug).expect(201);
            return admin.put(path + "/" + slug + "/name", "{\"name\": \"Watched\"}");
        }, "\"from\":\"Audited\",\"to\":\"Watched\""));
        all.put("PUT " + path + "/order", new Change("category.ordered", () -> {
            add(slug()).expect(201);
            var slugs = house.stranger().get("/api/v1/categories").expect(200).json("/items").valueStream()
                    .map(category -> "\"" + category.path("slug").asString() + "\"")
                    .toList()
                    .reversed();
            return admin.put(path + "/order", "{\"slugs\": " + slugs + "}");
        }, "\"what\":\"slugs\""));
    }

    private void money(Map<String, Change> all) {
        all.put("POST /api/v1/staff/payments/{id}/refund", new Change("payment.refund_asked", () -> {
            var fan = house.person("Fan");
            var payment = Orders.look(fan.client(), paid(fan, star())).text("/payment/id");
            return admin.pay(
                    "/api/v1/staff/payments/" + payment + "/refund",
                    "{\"reason\": \"The sound was bad.\", \"amount\": {\"amount\": 300, \"currency\": \"USD\"}}",
                    Shop.key());
        }, "\"to\":{\"amount\":300,\"currency\":\"USD\"}"));
        all.put("PUT /api/v1/staff/shoutouts/{id}/complaint-decision", new Change("shoutout.complaint_decided", () -> {
            var fan = house.person("Fan");
            var id = paid(fan, star());
            fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
            return admin.put(
                    "/api/v1/staff/shoutouts/" + id + "/complaint-decision",
                    "{\"decision\": \"dismissed\", \"reason\": \"It is the boat.\"}");
        }, "It is the boat."));
        all.put("POST /api/v1/staff/jobs/runs", new Change("job.hurried", () -> {
            var job = failing();
            return admin.post(
                    "/api/v1/staff/jobs/runs",
                    "{\"lane\": \"light\", \"kind\": \"%s\", \"id\": \"%s\"}".formatted(job[0], job[1]));
        }, ""));
    }

    private String fan() {
        return house.person("Fan").account().toString();
    }

    private String performer() {
        return Stage.performer(house, Stage.handle("audited"))
                .get("/api/v1/me/performer")
                .expect(200)
                .text("/id");
    }

    private static String slug() {
        return "audited-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Reply add(String slug) {
        return admin.post("/api/v1/staff/categories", "{\"slug\": \"" + slug + "\", \"name\": \"Audited\"}");
    }

    private Person star() {
        var star = Stage.performer(house, Stage.handle("audited"));
        Orders.offer(star, 5_000, 5);
        return star;
    }

    /** An order that is delivered, and its money taken. */
    private String paid(Person fan, Person star) {
        var handle = star.get("/api/v1/me").expect(200).text("/handle");
        var id = Orders.paid(house, Orders.placed(fan, handle, 5_000));
        Orders.handIn(star, id, shelf.shoutout(star)).expect(202);
        house.finish();
        return id;
    }

    /** Kind and id of a job that failed once. */
    private String[] failing() {
        var star = star();
        var handle = star.get("/api/v1/me").expect(200).text("/handle");
        var order = Orders.paid(house, Orders.placed(house.person("Fan"), handle, 5_000));
        var job = sql.update(LIGHT_JOBS)
                .set(LIGHT_JOBS.CONSECUTIVE_FAILURES, 1)
                .where(LIGHT_JOBS.TASK_INSTANCE.startsWith(order))
                .returning()
                .fetch()
                .getFirst();
        return new String[] {job.getTaskName(), job.getTaskInstance()};
    }
}
