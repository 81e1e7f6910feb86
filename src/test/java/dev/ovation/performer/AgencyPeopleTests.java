package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Stage;
import dev.ovation.platform.http.Limits;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who signs in for an agency: staff says who, and nobody gets in by an address that is not his. */
@HouseTest
class AgencyPeopleTests {

    static final String OWN = "/api/v1/me/agency";

    final House house;
    final Person admin;
    final String agency;

    AgencyPeopleTests(House house) {
        this.house = house;
        admin = house.admin();
        agency = Agents.agency(admin, 1000);
    }

    @Test
    void onlyAdminsSayWhoBelongsToAnAgency() {
        var person = Agents.person(house, admin, agency);
        for (var other : new Person[] {house.person("Fan"), house.moderator(), person}) {
            other.get(Agents.people(agency)).refused(403, "not_allowed");
            Agents.add(other, agency, other.email()).refused(403, "not_allowed");
            Agents.remove(other, agency, person).refused(403, "not_allowed");
        }
        house.stranger().get(Agents.people(agency)).refused(401, "not_signed_in");
    }

    @Test
    void anAgencyIsForItsPeopleOnly() {
        var performer = Stage.performer(house, Stage.handle("alone"));
        for (var other : new Person[] {house.person("Fan"), performer, house.moderator(), admin}) {
            for (var path : new String[] {"", "/performers", "/shoutouts", "/earnings"}) {
                other.get(OWN + path).refused(403, "not_allowed");
            }
        }
        house.stranger().get(OWN).refused(401, "not_signed_in");
    }

    @Test
    @DisplayName("viggio 43: who has an account is let in at once, and told")
    void aConfirmedAddressBelongsToTheAgencyAtOnce() {
        house.untilAlone();
        var person = house.person("Agent");
        person.get(OWN).refused(403, "not_allowed");
        var added = Agents.add(admin, agency, "  " + person.email().toUpperCase(java.util.Locale.ROOT)).expect(201);
        assertThat(added.text("/id")).isEqualTo(person.account().toString());
        assertThat(added.flag("/emailConfirmed")).isTrue();

        assertThat(person.get("/api/v1/me").json("/roles").toString()).isEqualTo("[\"fan\",\"agency\"]");
        assertThat(person.get(OWN).expect(200).number("/basisPoints")).isEqualTo(1000);
        assertThat(house.newestMail(person.email()).link()).endsWith("/agency");
        var listed = admin.get(Agents.people(agency)).expect(200);
        assertThat(listed.text("/items/0/email")).isEqualTo(person.email());
        assertThat(listed.json("/items")).hasSize(1);
    }

    @Test
    @DisplayName("viggio 43: who has no account sets a password by the link in a mail")
    void anUnknownAddressIsInvited() {
        admin.patch("/api/v1/me", "{\"locale\": \"de\"}").expect(200);
        var email = unknown();
        var added = Agents.add(admin, agency, email).expect(201);
        assertThat(added.flag("/emailConfirmed")).isFalse();
        assertThat(house.mails(email)).hasSize(1);
        var mail = house.newestMail(email);
        assertThat(mail.subject()).contains("eingeladen");
        assertThat(mail.text()).contains("Agency ");

        setPassword(mail.token()).expect(204);
        var me = house.stranger().signIn(email, House.PASSWORD);
        assertThat(me.get("/api/v1/me").flag("/emailConfirmed")).isTrue();
        me.get(OWN).expect(200);
        setPassword(mail.token()).refused(410, "link_gone");
        assertThat(admin.get(Agents.people(agency)).flag("/items/0/emailConfirmed")).isTrue();
    }

    @Test
    void whatCannotBeAddedIsNamed() {
        var people = Agents.people(agency);
        for (var wrong : new String[] {"", "nobody", "@", "two\\nlines@example.test", "x".repeat(260) + "@a.test"}) {
            Agents.add(admin, agency, wrong).invalid("email");
        }
        admin.post(people, "{}").invalid("email");
        Agents.add(admin, UUID.randomUUID().toString(), unknown()).refused(404, "not_found");
        admin.get(Agents.people(UUID.randomUUID().toString())).refused(404, "not_found");
        assertThat(admin.get(people).json("/items")).isEmpty();
    }

    @Test
    void anAddressThatSomebodyRegisteredAndDidNotConfirmIsNotTrusted() {
        var email = unknown();
        house.stranger().post("/api/v1/accounts", """
                {"email": "%s", "password": "%s", "displayName": "Eve", "acceptedTerms": true}"""
                .formatted(email, House.PASSWORD)).expect(201);
        Agents.add(admin, agency, email).refused(409, "address_not_confirmed");
        var eve = house.stranger().signIn(email, House.PASSWORD);
        eve.get(OWN).refused(403, "not_allowed");

        var token = house.mails(email).getLast().token();
        eve.put("/api/v1/accounts/email-confirmation", "{\"token\": \"" + token + "\"}").expect(204);
        Agents.add(admin, agency, email).expect(201);
        eve.get(OWN).expect(200);
    }

    @Test
    void nobodyBelongsToTwoAgenciesOrTwiceToOne() {
        var other = Agents.agency(admin, 500);
        var person = Agents.person(house, admin, agency);
        var invited = unknown();
        Agents.add(admin, agency, invited).expect(201);
        for (var email : new String[] {person.email(), invited}) {
            Agents.add(admin, agency, email).refused(409, "already_in_agency");
            Agents.add(admin, other, email).refused(409, "already_in_agency");
            assertThat(house.mails(email)).hasSize(1);
        }
        assertThat(admin.get(Agents.people(other)).json("/items")).isEmpty();
    }

    @Test
    void ofManyWhoAddAnAddressAtTheSameMomentOneDoesIt() throws Exception {
        var other = Agents.agency(admin, 500);
        var email = unknown();
        var calls = new ArrayList<Callable<Reply>>();
        for (int i = 0; i < 12; i++) {
            var where = i % 2 == 0 ? agency : other;
            calls.add(() -> Agents.add(admin, where, email));
        }
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = new ArrayList<Integer>();
            for (var answer : hands.invokeAll(calls)) {
                codes.add(answer.get().status());
            }
            assertThat(codes).containsOnlyOnce(201).containsOnly(201, 409);
        }
        assertThat(house.mails(email)).hasSize(1);
    }

    @Test
    void whoIsRemovedSeesNothingAtTheNextCall() {
        house.untilAlone();
        var person = Agents.person(house, admin, agency);
        person.get(OWN).expect(200);
        Agents.remove(admin, Agents.agency(admin, 500), person).refused(404, "not_found");
        person.get(OWN).expect(200);

        Agents.remove(admin, agency, person).expect(204);
        person.get(OWN).refused(403, "not_allowed");
        assertThat(person.get("/api/v1/me").json("/roles").toString()).isEqualTo("[\"fan\"]");
        Agents.remove(admin, agency, person).refused(404, "not_found");

        Agents.add(admin, Agents.agency(admin, 700), person.email()).expect(201);
        assertThat(person.get(OWN).expect(200).number("/basisPoints")).isEqualTo(700);
    }

    @Test
    void anInvitationThatWasLostIsSentAgain() {
        var email = unknown();
        var first = Agents.add(admin, agency, email).expect(201);
        admin.delete(Agents.people(agency) + "/" + first.text("/id")).expect(204);
        assertThat(Agents.add(admin, agency, email).expect(201).text("/id")).isEqualTo(first.text("/id"));
        assertThat(house.mails(email)).hasSize(2);
        setPassword(house.newestMail(email).token()).expect(204);
        house.stranger().signIn(email, House.PASSWORD).get(OWN).expect(200);
    }

    @Test
    void whoIsSuspendedIsNotAddedAndWhoWasAddedIsOut() {
        var person = Agents.person(house, admin, agency);
        var late = house.person("Late");
        for (var account : new Person[] {person, late}) {
            admin.put("/api/v1/staff/accounts/" + account.account() + "/suspension", "{\"reason\": \"Spam\"}")
                    .expect(204);
        }
        person.get(OWN).refused(401, "not_signed_in");
        Agents.add(admin, agency, late.email()).refused(409, "person_suspended");
        assertThat(admin.get(Agents.people(agency)).text("/items/0/suspendedAt")).isNotEmpty();
    }

    @Test
    void theRoleComesAndGoesWithTheAgencyOnly() {
        var person = Agents.person(house, admin, agency);
        admin.delete("/api/v1/staff/accounts/" + person.account() + "/roles/agency").refused(403, "not_allowed");
        admin.put("/api/v1/staff/accounts/" + house.person("Fan").account() + "/roles/agency", "{}")
                .refused(403, "not_allowed");
        person.get(OWN).expect(200);
    }

    @Test
    void anAgencyHasSoManyPeopleAndNoMore() {
        for (int i = 0; i < Limits.AGENCY_PEOPLE; i++) {
            Agents.add(admin, agency, unknown()).expect(201);
        }
        var email = unknown();
        var refused = Agents.add(admin, agency, email).refused(409, "agency_full");
        assertThat(refused.number("/limit")).isEqualTo(Limits.AGENCY_PEOPLE);
        assertThat(house.mails(email)).isEmpty();
        var page = admin.get(Agents.people(agency) + "?limit=30").expect(200);
        assertThat(admin.get(Agents.people(agency) + "?limit=30&after=" + page.text("/next")).json("/items"))
                .hasSize(20);
    }

    @Test
    @DisplayName("viggio 43: an agency sees who is with it now")
    void anAgencySeesItsPerformersOfNow() {
        var person = Agents.person(house, admin, agency);
        assertThat(person.get(OWN + "/performers").expect(200).json("/items")).isEmpty();
        var ann = performer("ann");
        var bo = performer("bo");
        var cleo = performer("cleo");
        Agents.join(admin, Stage.performer(house, Stage.handle("else")), Agents.agency(admin, 500));

        var first = person.get(OWN + "/performers?limit=2").expect(200);
        assertThat(first.json("/items")).hasSize(2);
        assertThat(first.text("/items/0/handle")).startsWith("cleo");
        assertThat(first.json("/items/0/account").isMissingNode()).isTrue();
        var second = person.get(OWN + "/performers?limit=2&after=" + first.text("/next")).expect(200);
        assertThat(second.text("/items/0/handle")).startsWith("ann");
        assertThat(second.json("/next").isNull()).isTrue();

        Agents.leave(admin, bo);
        Agents.join(admin, ann, Agents.agency(admin, 500));
        Agents.join(admin, ann, agency);
        admin.put("/api/v1/staff/accounts/" + cleo.account() + "/suspension", "{\"reason\": \"Spam\"}").expect(204);
        house.finish();
        var left = person.get(OWN + "/performers").expect(200);
        assertThat(left.json("/items")).hasSize(1);
        assertThat(left.text("/items/0/handle")).startsWith("ann");
    }

    private Person performer(String name) {
        var performer = Stage.performer(house, Stage.handle(name));
        Agents.join(admin, performer, agency);
        return performer;
    }

    private Reply setPassword(String token) {
        return house.stranger()
                .put("/api/v1/password-resets/" + token, "{\"password\": \"" + House.PASSWORD + "\"}");
    }

    private static String unknown() {
        return "agent." + UUID.randomUUID() + "@example.test";
    }
}
