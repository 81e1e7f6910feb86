package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import dev.ovation.platform.money.BasisPoints;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Default, own and agency's percentages, with dates. */
@HouseTest
class TermsTests {

    static final String STAFF = "/api/v1/staff/performers/";
    static final String AGENCIES = "/api/v1/staff/agencies";

    final House house;
    final Performers performers;
    final Accounts accounts;
    final TermsTable table;
    final TransactionOperations transaction;
    final Person mara;
    final PerformerId id;
    Person admin;

    TermsTests(
            House house,
            Performers performers,
            Accounts accounts,
            TermsTable table,
            TransactionOperations transaction) {
        this.house = house;
        this.performers = performers;
        this.accounts = accounts;
        this.table = table;
        this.transaction = transaction;
        mara = Stage.performer(house, Stage.handle("terms"));
        id = performers.ofAccount(mara.account()).orElseThrow();
        admin = house.admin();
    }

    @Test
    void onlyAdminsAgreeToTerms() {
        var agency = agency(500);
        for (var person : new Person[] {mara, house.moderator()}) {
            person.get(STAFF + id + "/terms").refused(403, "not_allowed");
            person.put(STAFF + id + "/commission", "{\"basisPoints\": 0}").refused(403, "not_allowed");
            person.delete(STAFF + id + "/commission").refused(403, "not_allowed");
            person.put(STAFF + id + "/agency", with(agency)).refused(403, "not_allowed");
            person.delete(STAFF + id + "/agency").refused(403, "not_allowed");
            person.get(AGENCIES).refused(403, "not_allowed");
            person.post(AGENCIES, "{\"name\": \"Mine\", \"basisPoints\": 9000}").refused(403, "not_allowed");
            person.put(AGENCIES + "/" + agency + "/share", "{\"basisPoints\": 9000}").refused(403, "not_allowed");
            person.put(AGENCIES + "/" + agency + "/name", "{\"name\": \"Mine\"}").refused(403, "not_allowed");
        }
    }

    @Test
    void theTermsSayWhoseTheyAre() {
        accounts.suspend(mara.account(), "for a test", mara.account());
        house.finish();
        var terms = admin.get(STAFF + id + "/terms").expect(200);
        assertThat(terms.text("/performer/id")).isEqualTo(id.toString());
        assertThat(terms.text("/performer/stageName")).isNotEmpty();
        admin.get(STAFF + UUID.randomUUID() + "/terms").refused(404, "not_found");
    }

    @Test
    void whatCannotBeAgreedIsNamed() {
        var past = house.clock().instant().minusSeconds(60);
        var commission = STAFF + id + "/commission";
        admin.put(commission, "{}").invalid("basisPoints");
        admin.put(commission, "{\"basisPoints\": -1}").invalid("basisPoints");
        admin.put(commission, "{\"basisPoints\": 10001}").invalid("basisPoints");
        admin.put(commission, "{\"basisPoints\": 1, \"from\": \"" + past + "\"}").invalid("from");
        admin.put(commission, "{\"basisPoints\": 1, \"until\": \"" + past + "\"}").invalid("until");
        admin.put(STAFF + UUID.randomUUID() + "/commission", "{\"basisPoints\": 1}").refused(404, "not_found");
        admin.put(STAFF + id + "/agency", with(UUID.randomUUID().toString())).invalid("agencyId");
        admin.put(STAFF + UUID.randomUUID() + "/agency", with(agency(1))).refused(404, "not_found");
        admin.put(AGENCIES + "/" + UUID.randomUUID() + "/share", "{\"basisPoints\": 1}").refused(404, "not_found");
        admin.put(AGENCIES + "/" + UUID.randomUUID() + "/name", "{\"name\": \"X\"}").refused(404, "not_found");
        admin.post(AGENCIES, "{\"name\": \" \", \"basisPoints\": 1}").invalid("name");
        admin.post(AGENCIES, "{\"name\": \"Line\\nbreak\", \"basisPoints\": 1}").invalid("name");
        assertTerms(2000, 0);
    }

    @Test
    @DisplayName("viggio 37: an own percentage with dates, and the default before and after")
    void anOwnCommissionHoldsFromWhenUntilWhenItWasAgreed() {
        var start = house.clock().instant().plus(Duration.ofDays(10));
        commission(1500, null, null);
        commission(1000, start, start.plus(Duration.ofDays(10)));
        assertTerms(1500, 0);

        later(Duration.ofDays(11));
        assertTerms(1000, 0);
        later(Duration.ofDays(10));
        assertTerms(1500, 0);
        admin.delete(STAFF + id + "/commission").expect(204);
        assertTerms(2000, 0);

        var terms = admin.get(STAFF + id + "/terms").expect(200);
        assertThat(terms.number("/commissionBasisPoints")).isEqualTo(2000);
        assertThat(terms.json("/commissions")).hasSize(3);
        assertThat(terms.number("/commissions/1/basisPoints")).isEqualTo(1000);
        assertThat(Instant.parse(terms.text("/commissions/1/from"))).isEqualTo(start);
        assertThat(terms.text("/commissions/2/agreedBy")).isEqualTo(admin.account().toString());
        assertThat(mara.get("/api/v1/me/performer").number("/commissionBasisPoints")).isEqualTo(2000);
    }

    @Test
    void ofTwoThatBeginTogetherTheOneAgreedLastCounts() {
        var start = house.clock().instant().plus(Duration.ofDays(1));
        commission(1500, start, null);
        commission(1600, start, null);
        later(Duration.ofDays(2));
        assertTerms(1600, 0);
    }

    @Test
    @DisplayName("viggio 37: an agency's percentage is looked up by the agency")
    void anAgencysShareIsThatOfTheAgency() {
        var one = agency(500);
        var other = agency(1000);
        admin.put(STAFF + id + "/agency", with(one)).expect(204);
        var bo = performers
                .ofAccount(Stage.performer(house, Stage.handle("bo")).account())
                .orElseThrow();
        admin.put(STAFF + bo + "/agency", with(other)).expect(204);

        assertThat(performers.terms(id).agency())
                .contains(new AgencyShare(AgencyId.of(one).asOwner(), new BasisPoints(500)));
        assertThat(performers.terms(bo).agency())
                .contains(new AgencyShare(AgencyId.of(other).asOwner(), new BasisPoints(1000)));

        admin.put(AGENCIES + "/" + other + "/share", "{\"basisPoints\": 1100}").expect(204);
        assertTerms(2000, 500);
        assertThat(performers.terms(bo).agency().orElseThrow().share()).isEqualTo(new BasisPoints(1100));
    }

    @Test
    void aPerformerJoinsChangesAndLeavesAnAgencyFromADay() {
        var one = agency(500);
        var other = agency(700);
        var start = house.clock().instant().plus(Duration.ofDays(5));
        admin.put(STAFF + id + "/agency", with(one)).expect(204);
        admin.put(STAFF + id + "/agency", "{\"agencyId\": \"%s\", \"from\": \"%s\"}".formatted(other, start))
                .expect(204);
        assertTerms(2000, 500);
        assertThat(members(one)).isEqualTo(1);
        assertThat(members(other)).isZero();

        later(Duration.ofDays(6));
        assertTerms(2000, 700);
        assertThat(members(one)).isZero();
        assertThat(members(other)).isEqualTo(1);

        admin.delete(STAFF + id + "/agency").expect(204);
        assertTerms(2000, 0);
        assertThat(members(other)).isZero();
        assertThat(admin.get(STAFF + id + "/terms").expect(200).json("/memberships"))
                .hasSize(3);
    }

    @Test
    @DisplayName("viggio 37: sums above 100 % are refused")
    void commissionAndAgencyNeverComeToMoreThanAll() {
        var big = agency(8_000);
        admin.put(STAFF + id + "/agency", with(big)).expect(204);
        admin.put(AGENCIES + "/" + big + "/share", "{\"basisPoints\": 8001}").refused(409, "shares_too_high");
        admin.put(STAFF + id + "/commission", "{\"basisPoints\": 2001}").refused(409, "shares_too_high");
        admin.put(STAFF + id + "/agency", with(agency(8_001))).refused(409, "shares_too_high");
        assertTerms(2000, 8_000);
        admin.delete(STAFF + id + "/agency").expect(204);
    }

    @Test
    @DisplayName("viggio 37: of ten thousand random terms those above 100 % cannot be made")
    void noTermsOfMoreThanAllCanEvenBeMade() {
        var random = new SplittableRandom(37);
        for (int i = 0; i < 10_000; i++) {
            var commission = new BasisPoints(random.nextInt(0, 10_001));
            var share = new BasisPoints(random.nextInt(0, 10_001));
            var agency = new AgencyShare(new AgencyId(UUID.randomUUID()).asOwner(), share);
            if (commission.value() + agency.share().value() > 10_000) {
                assertThatThrownBy(() -> new Terms(commission, Optional.of(agency)))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(new Terms(commission, Optional.of(agency)).agency()).contains(agency);
            }
        }
    }

    @Test
    void aHigherCommissionOfTheHouseThatDoesNotFitStopsTheStart() {
        admin.put(STAFF + id + "/agency", with(agency(7_900))).expect(204);
        start(2_100);
        assertThatThrownBy(() -> start(2_101)).hasMessageContaining("ovation.commission is 2101");
        admin.delete(STAFF + id + "/agency").expect(204);
    }

    private void start(int commission) {
        new AgreeTerms(table, new PerformerSettings(commission), transaction, house.clock())
                .afterSingletonsInstantiated();
    }

    @Test
    void notEvenOnADayThatIsYetToCome() {
        var agency = agency(500);
        var day = house.clock().instant().plus(Duration.ofDays(30));
        admin.put(STAFF + id + "/agency", with(agency)).expect(204);
        commission(0, day, day.plus(Duration.ofDays(1)));
        commission(9_000, day.plus(Duration.ofDays(2)), null);
        // fits now and on the free day, not after it
        admin.put(AGENCIES + "/" + agency + "/share", """
                {"basisPoints": 1001, "from": "%s"}""".formatted(day)).refused(409, "shares_too_high");
        // the house's 20 % come back when an own commission ends
        admin.put(AGENCIES + "/" + agency + "/share", """
                {"basisPoints": 8001, "from": "%s"}""".formatted(day)).refused(409, "shares_too_high");
        admin.put(AGENCIES + "/" + agency + "/share", """
                {"basisPoints": 1000, "from": "%s"}""".formatted(day)).expect(204);
        assertTerms(2000, 500);
    }

    @Test
    void twoChangesAtOnceThatAreRightOnlyOneByOneAreNotBothMade() throws Exception {
        var agency = agency(1_000);
        admin.put(STAFF + id + "/agency", with(agency)).expect(204);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var share = hands.submit(() -> admin.put(AGENCIES + "/" + agency + "/share", "{\"basisPoints\": 6000}"));
            var commission = hands.submit(() -> admin.put(STAFF + id + "/commission", "{\"basisPoints\": 6000}"));
            assertThat(new int[] {share.get().status(), commission.get().status()})
                    .containsExactlyInAnyOrder(204, 409);
        }
    }

    @Test
    void agenciesHaveNamesThatTellThemApart() {
        var name = "Agency " + UUID.randomUUID();
        var body = "{\"name\": \"" + name + "\", \"basisPoints\": 500}";
        var first = admin.post(AGENCIES, body).expect(201);
        assertThat(first.number("/basisPoints")).isEqualTo(500);
        assertThat(first.number("/performers")).isZero();
        admin.post(AGENCIES, body).refused(409, "agency_name_taken");
        var second = AGENCIES + "/" + agency(1) + "/name";
        admin.put(second, "{\"name\": \"" + name + "\"}").refused(409, "agency_name_taken");
        admin.put(AGENCIES + "/" + first.text("/id") + "/name", "{\"name\": \"!" + name + "\"}").expect(204);
        admin.put(second, "{\"name\": \"" + name + "\"}").expect(204);

        var page = admin.get(AGENCIES + "?limit=1").expect(200);
        assertThat(page.json("/items")).hasSize(1);
        assertThat(admin.get(AGENCIES + "?limit=1&after=" + page.text("/next")).expect(200).text("/items/0/name"))
                .isGreaterThan(page.text("/items/0/name"));
    }

    private void commission(int basisPoints, Instant from, Instant until) {
        var body = new StringBuilder("{\"basisPoints\": " + basisPoints);
        if (from != null) {
            body.append(", \"from\": \"").append(from).append('"');
        }
        if (until != null) {
            body.append(", \"until\": \"").append(until).append('"');
        }
        admin.put(STAFF + id + "/commission", body.append('}').toString()).expect(204);
    }

    private String agency(int basisPoints) {
        return admin.post(AGENCIES, """
                {"name": "Agency %s", "basisPoints": %d}""".formatted(UUID.randomUUID(), basisPoints))
                .expect(201)
                .text("/id");
    }

    private static String with(String agency) {
        return "{\"agencyId\": \"" + agency + "\"}";
    }

    private long members(String agency) {
        var next = "";
        while (true) {
            var page = admin.get(AGENCIES + "?limit=100" + next).expect(200);
            for (var item : page.json("/items")) {
                if (item.path("id").asString().equals(agency)) {
                    return item.path("performers").asLong();
                }
            }
            next = "&after=" + page.text("/next");
        }
    }

    /** Tokens run out on the way; people sign in again. */
    private void later(Duration by) {
        house.advance(by);
        admin = house.again(admin);
    }

    private void assertTerms(int commission, int agency) {
        var terms = performers.terms(id);
        assertThat(terms.commission()).isEqualTo(new BasisPoints(commission));
        assertThat(terms.agency().map(share -> share.share().value()).orElse(0)).isEqualTo(agency);
    }
}
