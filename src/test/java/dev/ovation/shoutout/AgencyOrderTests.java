package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Statements;
import dev.ovation.house.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agency sees of the orders that bring it a share, and what it never sees. */
@HouseTest
@Import({Shelf.class, Statements.class, Wire.class})
class AgencyOrderTests {

    static final String OWN = "/api/v1/me/agency/shoutouts";
    static final long PRICE = 7_000;

    final House house;
    final Shelf shelf;
    final Statements statements;
    final JdbcClient jdbc;
    final String handle = Stage.handle("talent");
    final Person star;
    final Person fan;
    final Person admin;
    final String agency;
    final Person agent;

    AgencyOrderTests(House house, Shelf shelf, Statements statements, JdbcClient jdbc) {
        this.house = house;
        this.shelf = shelf;
        this.statements = statements;
        this.jdbc = jdbc;
        star = Stage.performer(house, handle);
        fan = house.person("Fan");
        admin = house.admin();
        Orders.offer(star, PRICE, 5, ", \"maxOpen\": 50");
        agency = Agents.agency(admin, 1234);
        Agents.join(admin, star, agency);
        agent = Agents.person(house, admin, agency);
    }

    @Test
    @DisplayName("viggio 43: an agency sees its talents' orders, and of the money the price and its own share only")
    void anOrderIsShownWithoutItsBuyerAndWithoutOtherPeoplesShares() {
        var email = Orders.guestEmail();
        var placed = Orders.place(
                        house.stranger(),
                        Orders.wish(handle, PRICE, ", \"giftMessage\": \"For the captain\", \"email\": \"" + email + "\""),
                        Shop.key())
                .expect(201);
        var id = Orders.paid(house, placed);
        Orders.handIn(star, id, shelf.shoutout(star)).expect(202);
        house.finish();
        var order = Orders.look(Orders.guest(house, placed), id).expect(200);
        assertThat(order.text("/state")).isEqualTo("delivered");

        var answer = list("").expect(200);
        var shown = answer.json("/items/0");
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "number", "performer", "occasion", "state", "price", "share", "orderedAt", "deadline",
                        "deliveredAt");
        assertThat(shown.path("performer").propertyNames())
                .containsExactlyInAnyOrder("id", "handle", "stageName", "verified", "avatar");
        assertThat(shown.at("/number").asString()).isEqualTo(order.text("/number"));
        assertThat(shown.at("/occasion").asString()).isEqualTo("birthday");
        assertThat(shown.at("/state").asString()).isEqualTo("delivered");
        assertThat(shown.at("/price/amount").asLong()).isEqualTo(PRICE);
        assertThat(shown.at("/share/amount").asLong()).isEqualTo(863);
        assertThat(answer.body())
                .doesNotContain(":4737", ":1400") // the performer's and the operator's
                .doesNotContain(email, "Theo", "Mia", "Wish him luck", "captain")
                .doesNotContain(order.text("/link").substring(3), placed.text("/claimToken"))
                .doesNotContain(id, placed.text("/payment/id"), "buyer", "payment", "link", "media");

        var earned = agent.get("/api/v1/me/agency/earnings").expect(200);
        assertThat(earned.number("/items/0/net/amount")).isEqualTo(863);
        assertThat(earned.body()).doesNotContain(":4737", ":1400", email, "Theo", "Mia", "captain", id);
    }

    @Test
    @DisplayName("viggio 43: an order is the agency's whose share was fixed when it was placed")
    void whoJoinsOrLeavesTakesNoOrderAlong() {
        var first = paid(handle);
        Agents.leave(admin, star);
        paid(handle);
        var other = Agents.agency(admin, 500);
        Agents.join(admin, star, other);
        var third = paid(handle);
        Agents.join(admin, star, agency);
        var fourth = paid(handle);

        assertNumbers(agent, "", fourth, first);
        assertNumbers(Agents.person(house, admin, other), "", third);
        Agents.leave(admin, star);
        assertNumbers(agent, "", fourth, first);
        assertNumbers(agent, "?performer=" + handle, fourth, first);
    }

    @Test
    void anothersAgencyShowsNothingOfIt() {
        paid(handle);
        var stranger = Agents.person(house, admin, Agents.agency(admin, 500));
        assertNumbers(stranger, "");
        assertNumbers(stranger, "?performer=" + handle);
        assertNumbers(stranger, "?state=open");
        Agents.remove(admin, agency, agent).expect(204);
        list("").refused(403, "not_allowed");
    }

    @Test
    void whatWasNeverPaidForIsNotShown() {
        Orders.placed(fan, handle, PRICE);
        assertNumbers(agent, "");
    }

    @Test
    void ordersAreFoundByStateAndPerformer() {
        var second = Stage.handle("talent");
        var bo = Stage.performer(house, second);
        Orders.offer(bo, 5_000, 5);
        Agents.join(admin, bo, agency);
        var open = paid(handle);
        var accepted = Orders.paid(house, Orders.placed(fan, second, 5_000));
        bo.put("/api/v1/shoutouts/" + accepted + "/acceptance", "").expect(204);

        assertNumbers(agent, "", number(accepted), open);
        assertNumbers(agent, "?state=open", open);
        assertNumbers(agent, "?state=accepted", number(accepted));
        assertNumbers(agent, "?performer=" + handle, open);
        assertNumbers(agent, "?performer=" + handle + "&state=accepted");
        list("?state=lost").invalid("state");
        assertNumbers(agent, "?performer=nobody_at_all");
        var first = list("?limit=1").expect(200);
        assertThat(first.text("/items/0/number")).isEqualTo(number(accepted));
        assertThat(list("?limit=1&after=" + first.text("/next")).text("/items/0/number")).isEqualTo(open);
    }

    @Test
    void ordersFromBeforeTheColumnAreFound() throws IOException {
        var order = paid(handle);
        jdbc.sql("update shoutout.shoutout set agency = null where number = ?").param(order).update();
        assertNumbers(agent, "");
        jdbc.sql(fill().replace("update shoutout set", "update shoutout.shoutout set")).update();
        assertNumbers(agent, "", order);
    }

    @Test
    void aLongerPageCostsTheSameStatements() {
        for (int i = 0; i < 12; i++) {
            paid(handle);
        }
        statements.keepWhatItReads(() -> list("?limit=12"));
        assertThat(statements.of(() -> list("?limit=1"))).hasSameSizeAs(statements.of(() -> list("?limit=12")));
        assertThat(statements.of(() -> list("?limit=12"))).hasSizeLessThan(6);
        var performers = "/api/v1/me/agency/performers";
        assertThat(statements.of(() -> agent.get(performers))).hasSizeLessThan(6);
    }

    @Test
    void anOrderIsWrittenByOneStatementWithAnAgencyToo() {
        Orders.placed(fan, handle, PRICE);
        var written = statements.of(() -> Orders.placed(fan, handle, PRICE));
        assertThat(written.stream().filter(sql -> sql.contains("insert into shoutout.shoutout"))).hasSize(1);
        assertThat(written.stream().filter(sql -> sql.contains("update") && sql.contains("shoutout.shoutout")))
                .isEmpty();
    }

    private static String fill() throws IOException {
        var script = Files.readString(
                Path.of("src/main/resources/db/migration/shoutout/V5__orders_of_an_agency.sql"));
        return script.lines().filter(line -> line.startsWith("update")).findFirst().orElseThrow().replace(";", "");
    }

    private Reply list(String question) {
        return agent.get(OWN + question);
    }

    private String paid(String of) {
        return number(Orders.paid(house, Orders.placed(fan, of, PRICE)));
    }

    private String number(String id) {
        return Orders.look(fan.client(), id).expect(200).text("/number");
    }

    private static void assertNumbers(Person who, String question, String... numbers) {
        assertThat(who.get(OWN + question).expect(200).json("/items").valueStream()
                        .map(order -> order.path("number").asString()))
                .containsExactly(numbers);
    }
}
