package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Becoming a performer, from the wish to the page. */
@HouseTest
class ApplicationTests {

    private static final String APPLY = "/api/v1/me/performer-application";
    private static final String STAFF = "/api/v1/staff/performer-applications";

    private final House house;

    ApplicationTests(House house) {
        this.house = house;
    }

    private static String wanted(String handle) {
        return Stage.application(handle, "Mara Lindqvist", "music");
    }

    private static String decision(String application) {
        return STAFF + "/" + application + "/decision";
    }

    @Test
    @DisplayName("viggio 10: who applies is approved by staff, and told")
    void whoIsApprovedPerformsAndHasAPage() {
        var handle = Stage.handle("mara");
        var mara = house.person("Mara");
        var application = mara.post(APPLY, wanted(handle)).expect(201);
        assertThat(application.text("/state")).isEqualTo("submitted");
        house.stranger().get("/api/v1/performers/" + handle).refused(404, "not_found");
        mara.get("/api/v1/me/performer").refused(403, "not_allowed");

        house.moderator().put(decision(application.text("/id")), """
                {"decision": "approved"}""").expect(204);

        assertThat(mara.get(APPLY).expect(200).text("/state")).isEqualTo("approved");
        var me = mara.get("/api/v1/me").expect(200);
        assertThat(me.text("/handle")).isEqualTo(handle);
        assertThat(me.text("/application")).isEqualTo("approved");
        assertThat(me.json("/roles").toString()).contains("performer");
        var page = house.stranger().get("/api/v1/performers/" + handle).expect(200);
        assertThat(page.text("/stageName")).isEqualTo("Mara Lindqvist");
        assertThat(page.text("/categories/0/name")).isEqualTo("Music");
        assertThat(page.json("/plans").isArray()).isTrue();
        assertThat(page.json("/shoutout").isNull()).isTrue();
        assertThat(page.json("/counts").toString())
                .isEqualTo("{\"posts\":0,\"videos\":0,\"photos\":0,\"albums\":0,\"followers\":0,\"likes\":0}");
        assertThat(page.flag("/viewer/following")).isFalse();
        assertThat(page.body()).doesNotContain(mara.account().toString()).doesNotContain("1994-05-17");
    }

    @Test
    @DisplayName("viggio 10: who is rejected learns why")
    void whoIsRejectedLearnsWhyAndMayTryAgain() {
        var handle = Stage.handle("rejected");
        var person = house.person("Rejected");
        var first = person.post(APPLY, wanted(handle)).expect(201).text("/id");
        var staff = house.moderator();
        staff.put(decision(first), "{\"decision\": \"rejected\"}").invalid("reason");
        staff.put(decision(first), "{\"decision\": \"rejected\", \"reason\": \" \"}").invalid("reason");
        staff.put(decision(first), "{\"decision\": \"rejected\", \"reason\": \"Tell us more.\"}").expect(204);
        assertThat(person.get(APPLY).text("/reason")).isEqualTo("Tell us more.");

        Stage.performer(house, handle); // the handle is free for anybody now
        var other = Stage.handle("again");
        assertThat(person.post(APPLY, wanted(other)).expect(201).text("/state")).isEqualTo("submitted");
        assertThat(person.get(APPLY).text("/handle")).isEqualTo(other);
    }

    @Test
    @DisplayName("viggio 10, 36: applicant and staff get a mail about an application, and the applicant one about its end")
    void everyoneConcernedGetsAMail() {
        // Staff hears of waiting ones once an hour of the clock: it has just begun.
        house.advance(Duration.ofSeconds(3_601 - house.clock().instant().getEpochSecond() % 3_600));
        var staff = house.moderator();
        var admin = house.admin();
        var fan = house.person("Fan");
        var handle = Stage.handle("mailed");
        var mara = house.person("Mara");
        var application = mara.post(APPLY, wanted(handle)).expect(201).text("/id");
        house.finish();
        assertThat(house.newestMail(mara.email()).subject()).isEqualTo("Your application has arrived");
        assertThat(house.newestMail(mara.email()).text()).contains("@" + handle);
        for (var one : List.of(staff, admin)) {
            assertThat(house.newestMail(one.email()).subject()).isEqualTo("Somebody waits for a decision");
            assertThat(house.newestMail(one.email()).link()).endsWith("/staff/applications");
        }
        assertThat(house.mails(fan.email())).noneMatch(mail -> mail.subject().contains("decision"));

        staff.put(decision(application), "{\"decision\": \"approved\"}").expect(204);
        house.finish();
        assertThat(house.newestMail(mara.email()).subject()).isEqualTo("You perform on Ovation now");
        assertThat(house.newestMail(mara.email()).link()).endsWith("/studio");

        var nils = house.person("Nils");
        var second = nils.post(APPLY, wanted(Stage.handle("mailed"))).expect(201).text("/id");
        staff.put(decision(second), "{\"decision\": \"rejected\", \"reason\": \"Tell us more.\"}").expect(204);
        house.finish();
        assertThat(house.newestMail(nils.email()).subject()).isEqualTo("About your application");
        assertThat(house.newestMail(nils.email()).text()).contains("Tell us more.");
        assertThat(house.mails(staff.email())).filteredOn(mail -> mail.subject().contains("decision")).hasSize(1);
    }

    @Test
    @DisplayName("viggio 10, 36: an application that is refused sends no mail")
    void whatIsRefusedSendsNoMail() {
        house.advance(Duration.ofHours(1));
        var staff = house.moderator();
        var person = house.person("Wrong");
        var before = house.mails(person.email()).size();
        person.post(APPLY, wanted(Stage.handle("refused")).replace("[\"music\"]", "[]")).invalid("categories");
        person.post(APPLY, wanted(Stage.handle("refused")).replace("1994", "2024")).invalid("birthDate");
        var taken = Stage.handle("refused");
        Stage.performer(house, taken);
        house.advance(Duration.ofHours(1));
        var known = house.mails(staff.email()).size();
        person.post(APPLY, wanted(taken)).refused(409, "handle_taken");
        house.finish();
        assertThat(house.mails(person.email())).hasSize(before);
        assertThat(house.mails(staff.email())).hasSize(known);
    }

    @Test
    void isDecidedOnce() {
        var application = house.person("Once").post(APPLY, wanted(Stage.handle("once"))).text("/id");
        var staff = house.moderator();
        staff.put(decision(application), "{\"decision\": \"approved\"}").expect(204);
        staff.put(decision(application), "{\"decision\": \"approved\"}").expect(204);
        staff.put(decision(application), "{\"decision\": \"rejected\", \"reason\": \"No.\"}")
                .refused(409, "application_decided");
        staff.put(decision(UUID.randomUUID().toString()), "{\"decision\": \"approved\"}").refused(404, "not_found");
        staff.put(decision("x"), "{\"decision\": \"approved\"}").refused(404, "not_found");
    }

    @Test
    void onlyStaffSeesAndDecides() {
        var person = house.person("Curious");
        var application = person.post(APPLY, wanted(Stage.handle("curious"))).text("/id");
        person.get(STAFF).refused(403, "not_allowed");
        person.put(decision(application), "{\"decision\": \"approved\"}").refused(403, "not_allowed");
        house.stranger().get(STAFF).refused(401, "not_signed_in");
        var staff = house.moderator();
        staff.get(STAFF + "?state=unheard").invalid("state");
        var listed = staff.get(STAFF + "?state=submitted&limit=100").expect(200);
        assertThat(listed.body()).contains(application);
    }

    @Test
    void needsAConfirmedAddress() {
        var email = UUID.randomUUID() + "@example.test";
        var browser = house.stranger();
        browser.post("/api/v1/accounts", """
                {"email": "%s", "password": "long enough", "displayName": "New", "acceptedTerms": true}"""
                .formatted(email)).expect(201);
        browser.signIn(email, "long enough");
        browser.post(APPLY, wanted(Stage.handle("unconfirmed"))).refused(403, "email_not_confirmed");
        house.stranger().post(APPLY, wanted(Stage.handle("stranger"))).refused(401, "not_signed_in");
    }

    @Test
    void isForAdults() {
        var today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
        var person = house.person("Young");
        for (var birth : List.of(today.minusYears(18).plusDays(1), today.plusDays(1), today.minusYears(121))) {
            person.post(APPLY, wanted(Stage.handle("young")).replace("1994-05-17", birth.toString()))
                    .invalid("birthDate");
        }
        person.post(APPLY, wanted(Stage.handle("young")).replace("1994-05-17", today.minusYears(18).toString()))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"handle\": \"HANDLE\"|\"handle\": \"a.b\"|handle",
        "\"handle\": \"HANDLE\"|\"handle\": \"admin\"|handle",
        "\"handle\": \"HANDLE\"|\"handle\": null|handle",
        "\"stageName\": \"Mara Lindqvist\"|\"stageName\": \"  \"|stageName",
        "\"stageName\": \"Mara Lindqvist\"|\"stageName\": \"a\\u0000b\"|stageName",
        "\"stageName\": \"Mara Lindqvist\"|\"stageName\": \"a\\ud800b\"|stageName",
        "\"stageName\": \"Mara Lindqvist\"|\"stageName\": \"a\\u202eb\"|stageName",
        "\"country\": \"SE\"|\"country\": \"XX\"|country",
        "\"birthDate\": \"1994-05-17\"|\"birthDate\": \"17.5.1994\"|birthDate",
        "[\"music\"]|[]|categories",
        "[\"music\"]|[\"music\", \"music\"]|categories[1]",
        "[\"music\"]|[\"plumbing\"]|categories[0]",
        "[\"music\"]|[\"music\", \"art\", \"games\", \"comedy\"]|categories",
        "https://example.org/me|javascript:alert(1)|links[0]",
        "https://example.org/me|https://user:secret@example.org|links[0]",
        "\"links\"|\"isStaff\"|isStaff",
    })
    void refusesWhatCannotBe(String right, String wrong, String field) {
        var handle = Stage.handle("wrong");
        var body = wanted(handle).replace(right.replace("HANDLE", handle), wrong);
        house.person("Wrong").post(APPLY, body).invalid(field);
    }

    @Test
    void ofTwentyWhoWantOneHandleOneGetsIt() throws Exception {
        var handle = Stage.handle("popular");
        var people = IntStream.range(0, 20).mapToObj(_ -> house.person("Wants")).toList();
        var codes = all(people.stream().<Callable<Integer>>map(p -> () -> p.post(APPLY, wanted(handle)).status()).toList());
        assertThat(codes).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void oneMayWaitWithOneApplicationOnly() throws Exception {
        var person = house.person("Eager");
        var codes = all(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(_ -> () -> person.post(APPLY, wanted(Stage.handle("eager"))).status())
                .toList());
        assertThat(codes).containsOnly(201, 409).containsOnlyOnce(201);
        person.post(APPLY, wanted(Stage.handle("eager"))).refused(409, "already_applied");
    }

    @Test
    void aHandleThatLooksLikeAnothersIsTaken() {
        Stage.performer(house, "lookout_" + "mara");
        Person other = house.person("Other");
        other.post(APPLY, wanted("l00k0utmara")).refused(409, "handle_taken");
        other.post(APPLY, wanted("lookout_rnara")).refused(409, "handle_taken");
    }

    private static List<Integer> all(List<Callable<Integer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(future -> future.resultNow()).toList();
        }
    }
}
