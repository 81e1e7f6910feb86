package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import org.junit.jupiter.api.Test;

/** What staff may do to people, and what not. */
@HouseTest
class StaffAccountTests {

    private static final String SPAM = "{\"reason\": \"Spam\"}";

    private final House house;

    StaffAccountTests(House house) {
        this.house = house;
    }

    private static String suspension(Person person) {
        return "/api/v1/staff/accounts/" + person.account() + "/suspension";
    }

    private static String role(Person person, String role) {
        return "/api/v1/staff/accounts/" + person.account() + "/roles/" + role;
    }

    @Test
    void fansAreNoStaff() {
        var ada = house.person("Ada");
        var eve = house.person("Eve");
        eve.get("/api/v1/staff/accounts").refused(403, "not_allowed");
        eve.put(suspension(ada), SPAM).refused(403, "not_allowed");
        eve.put(role(eve, "admin"), "{}").refused(403, "not_allowed");
        house.stranger().get("/api/v1/staff/accounts").refused(401, "not_signed_in");
    }

    @Test
    void peopleAreFoundByTheBeginningOfNameOrAddress() {
        var zoe = house.person("Zoe");
        var moderator = house.moderator();
        assertThat(moderator
                        .get("/api/v1/staff/accounts?q=" + zoe.email())
                        .expect(200)
                        .text("/items/0/id"))
                .isEqualTo(zoe.account().toString());
        assertThat(moderator.get("/api/v1/staff/accounts?q=ZOE").expect(200).body())
                .contains(zoe.email());
        var byId = moderator.get("/api/v1/staff/accounts?q=" + zoe.account()).expect(200);
        assertThat(byId.json("/items")).hasSize(1);
        assertThat(byId.text("/items/0/email")).isEqualTo(zoe.email());
        assertThat(moderator.get("/api/v1/staff/accounts?q=%25").expect(200).json("/items"))
                .isEmpty();
        var first = moderator.get("/api/v1/staff/accounts?limit=1").expect(200);
        var second = moderator
                .get("/api/v1/staff/accounts?limit=1&after=" + first.text("/next"))
                .expect(200);
        assertThat(second.text("/items/0/id")).isNotEqualTo(first.text("/items/0/id"));
    }

    @Test
    void aSuspensionIsLiftedAgain() {
        var ada = house.person("Ada");
        var moderator = house.moderator();
        moderator.put(suspension(ada), SPAM).expect(204);
        moderator.put(suspension(ada), SPAM).expect(204);
        credentials(ada, "/api/v1/sessions").refused(403, "account_suspended");
        moderator.delete(suspension(ada)).expect(204);
        credentials(ada, "/api/v1/sessions").expect(201);
        ada.get("/api/v1/me").refused(401, "not_signed_in");
    }

    private dev.ovation.house.Reply credentials(Person person, String path) {
        return house.stranger()
                .post(path, "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(person.email(), House.PASSWORD));
    }

    @Test
    void aSuspendedAccountDoesNotTellAStrangerThatItIs() {
        var ada = house.person("Ada");
        house.moderator().put(suspension(ada), SPAM).expect(204);
        house.stranger()
                .post("/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"guessed\"}".formatted(ada.email()))
                .refused(401, "wrong_credentials");
    }

    @Test
    void staffSuspendsNeitherItselfNorNobody() {
        var moderator = house.moderator();
        moderator.put(suspension(moderator), SPAM).refused(403, "not_allowed");
        moderator
                .put("/api/v1/staff/accounts/01900000-0000-7000-8000-000000000000/suspension", SPAM)
                .refused(404, "not_found");
        moderator.put("/api/v1/staff/accounts/not-an-id/suspension", SPAM).refused(404, "not_found");
        moderator.put(suspension(house.person("Ada")), "{\"reason\": \" \"}").invalid("reason");
    }

    @Test
    void aModeratorCannotSuspendAnAdmin() {
        house.moderator().put(suspension(house.admin()), SPAM).refused(403, "not_allowed");
    }

    @Test
    void aModeratorBringsNoSuspendedStaffBack() {
        var admin = house.admin();
        var colleague = house.moderator();
        admin.put(suspension(colleague), SPAM).expect(204);
        house.moderator().delete(suspension(colleague)).refused(403, "not_allowed");
        credentials(colleague, "/api/v1/sessions").refused(403, "account_suspended");
        admin.delete(suspension(colleague)).expect(204);
        credentials(colleague, "/api/v1/sessions").expect(201);
    }

    @Test
    void rolesAreReadLive() {
        var ada = house.person("Ada");
        var admin = house.admin();
        ada.get("/api/v1/staff/accounts").expect(403);
        admin.put(role(ada, "moderator"), "{}").expect(204);
        ada.get("/api/v1/staff/accounts").expect(200);
        assertThat(ada.get("/api/v1/me").json("/permissions").toString()).contains("see_accounts");
        admin.delete(role(ada, "moderator")).expect(204);
        ada.get("/api/v1/staff/accounts").expect(403);
    }

    @Test
    void onlyAdminsMakeStaffAndNobodyMakesPerformersHere() {
        var ada = house.person("Ada");
        var admin = house.admin();
        house.moderator().put(role(ada, "moderator"), "{}").refused(403, "not_allowed");
        admin.put(role(ada, "performer"), "{}").refused(403, "not_allowed");
        admin.put(role(ada, "emperor"), "{}").refused(404, "not_found");
        admin.delete(role(admin, "admin")).refused(403, "not_allowed");
    }
}
