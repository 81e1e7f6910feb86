package dev.ovation.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.performer.Performers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an agency gets of what its performers sell, from the sale to the ledger and back. */
@HouseTest
class AgencyEarningsTests {

    final House house;
    final LedgerCheck check;
    final String handle = Stage.handle("managed");
    final Person anna;
    final Person fan;
    final Person admin;
    final String performer;

    AgencyEarningsTests(House house, LedgerCheck check, Performers performers) {
        this.house = house;
        this.check = check;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
        admin = house.admin();
        performer = performers.ofAccount(anna.account()).orElseThrow().toString();
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 37, 43: a row of earnings tells who got what; an agency has its own share only")
    void everyRowOfEarningsTellsWhoGotWhat() {
        var agency = agency(1000);
        var other = agency(9000);
        join(agency);
        tip(999);

        var row = anna.get("/api/v1/me/earnings").expect(200);
        assertThat(row.number("/items/0/gross/amount")).isEqualTo(999);
        assertThat(row.number("/items/0/commission/amount")).isEqualTo(199);
        assertThat(row.number("/items/0/agencyShare/amount")).isEqualTo(99);
        assertThat(row.number("/items/0/net/amount")).isEqualTo(701);
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(701);

        var theirs = admin.get("/api/v1/staff/agencies/" + agency + "/earnings").expect(200);
        assertThat(theirs.json("/items")).hasSize(1);
        assertThat(theirs.number("/items/0/gross/amount")).isEqualTo(999);
        assertThat(theirs.number("/items/0/net/amount")).isEqualTo(99);
        assertThat(balance(agency)).isEqualTo(99);
        assertThat(balance(other)).isZero();
        assertThat(admin.get("/api/v1/staff/agencies/" + other + "/earnings").expect(200).json("/items"))
                .isEmpty();
        admin.get("/api/v1/staff/agencies/" + UUID.randomUUID() + "/earnings").refused(404, "not_found");
        anna.get("/api/v1/staff/agency-balances").refused(403, "not_allowed");
    }

    @Test
    @DisplayName("viggio 43: an agency reads what is there for it and how it came, and nobody else's sums")
    void peopleOfAnAgencyReadItsStatement() {
        var agency = agency(1000);
        join(agency);
        var agent = Agents.person(house, admin, agency);
        var other = Agents.person(house, admin, agency(500));
        var sale = tip(999);

        var own = agent.get("/api/v1/me/agency").expect(200);
        assertThat(own.json().propertyNames()).containsExactlyInAnyOrder("id", "name", "basisPoints", "balance");
        assertThat(own.text("/id")).isEqualTo(agency);
        assertThat(own.number("/basisPoints")).isEqualTo(1000);
        assertThat(own.number("/balance/amount")).isEqualTo(99);
        var statement = agent.get("/api/v1/me/agency/earnings").expect(200);
        assertThat(statement.json("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "at", "movement", "why", "gross", "net");
        assertThat(statement.number("/items/0/gross/amount")).isEqualTo(999);
        assertThat(statement.number("/items/0/net/amount")).isEqualTo(99);
        assertThat(statement.body()).doesNotContain(":701", ":199", fan.email(), "Lovely");

        refund(sale);
        assertThat(agent.get("/api/v1/me/agency").number("/balance/amount")).isZero();
        assertThat(agent.get("/api/v1/me/agency/earnings?limit=1").number("/items/0/net/amount")).isEqualTo(-99);
        assertThat(other.get("/api/v1/me/agency").number("/balance/amount")).isZero();
        assertThat(other.get("/api/v1/me/agency/earnings").expect(200).json("/items")).isEmpty();
    }

    @Test
    @DisplayName("viggio 37: later terms do not rewrite an earlier sale")
    void aPaymentKeepsTheSharesOfItsDay() {
        var agency = agency(1000);
        join(agency);
        var open = Shop.tip(fan, handle, 1000, Shop.key()).expect(201);
        admin.put("/api/v1/staff/agencies/" + agency + "/share", "{\"basisPoints\": 2000}").expect(204);
        admin.put("/api/v1/staff/performers/" + performer + "/commission", "{\"basisPoints\": 5000}").expect(204);
        paid(open);
        assertThat(balance(agency)).isEqualTo(100);

        admin.delete("/api/v1/staff/performers/" + performer + "/agency").expect(204);
        refund(open);
        assertThat(balance(agency)).isZero();
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isZero();

        tip(1000);
        assertThat(balance(agency)).isZero();
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(500);
    }

    @Test
    @DisplayName("viggio 38: a dispute takes every share back, winning it returns them")
    void aDisputeTakesEveryShareAndWinningItBringsThemBack() {
        var agency = agency(1000);
        join(agency);
        var paid = tip(1000);
        dispute(paid, "opened");
        assertThat(balance(agency)).isZero();
        dispute(paid, "won");
        assertThat(balance(agency)).isEqualTo(100);
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(700);
    }

    @Test
    void renewalsAreSharedOutByTheTermsOfTheirDay() {
        var agency = agency(1000);
        Shop.subscribed(house, fan, Shop.plan(anna, 1000, "month"));
        assertThat(balance(agency)).isZero();
        join(agency);
        house.advance(Duration.ofDays(32));
        house.finish();

        assertThat(balance(agency)).isEqualTo(100);
    }

    private Reply tip(long cents) {
        return paid(Shop.tip(fan, handle, cents, Shop.key()).expect(201));
    }

    private Reply paid(Reply sale) {
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        return sale;
    }

    private void refund(Reply sale) {
        admin.pay("/api/v1/staff/payments/" + sale.text("/payment/id") + "/refund", Shop.RETURN, Shop.key())
                .expect(200);
        house.finish();
    }

    private void dispute(Reply sale, String state) {
        house.stranger()
                .put("/dev/sandbox/disputes/" + sale.text("/payment/id"), "{\"state\": \"" + state + "\"}")
                .expect(204);
        house.finish();
    }

    private String agency(int basisPoints) {
        return admin.post("/api/v1/staff/agencies", """
                {"name": "Agency %s", "basisPoints": %d}""".formatted(UUID.randomUUID(), basisPoints))
                .expect(201)
                .text("/id");
    }

    private void join(String agency) {
        admin.put("/api/v1/staff/performers/" + performer + "/agency", "{\"agencyId\": \"" + agency + "\"}")
                .expect(204);
    }

    private long balance(String agency) {
        var next = "";
        while (true) {
            var page = house.again(admin).get("/api/v1/staff/agency-balances?limit=100" + next).expect(200);
            for (var item : page.json("/items")) {
                if (item.path("id").asString().equals(agency)) {
                    return item.path("balance").path("amount").asLong();
                }
            }
            next = "&after=" + page.text("/next");
        }
    }
}
