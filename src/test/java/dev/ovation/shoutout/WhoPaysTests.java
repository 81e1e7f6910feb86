package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Orders where the gateway wants to know who pays and whose card it is. */
@HouseTest
class WhoPaysTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String REQUIRED = "{\"required\": true, \"taxIdOf\": \"BR\"}";

    private static final String ANA = person("Ana Souza", "1990-02-28", "+55 11 98765-4321", "529.982.247-25");
    private static final String RUI = person("Rui Lima", "1961-11-05", "+55 21 98888-7777", "111.444.777-35");

    final House house;
    final JdbcClient jdbc;
    final String handle = Stage.handle("wp");
    final String email = Orders.guestEmail();
    final Person bo;

    WhoPaysTests(House house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @BeforeEach
    void theGatewayAsks() {
        asks(REQUIRED, "");
    }

    @AfterEach
    void theGatewayAsksNoMore() {
        Shop.faults(house, "{}");
        house.finish();
    }

    @Test
    @DisplayName("viggio 18: whose own card it is has all of it copied, the name too")
    void theBuyersOwnCard() {
        var told = told(placed(ANA, null));
        assertThat(told.at("/customer")).isEqualTo(json("""
                {"name": "Ana Souza", "birthDate": "1990-02-28", "phone": "+5511987654321",
                 "taxId": "52998224725"}"""));
        assertThat(told.at("/cardOwner")).isEqualTo(told.at("/customer"));
    }

    @Test
    @DisplayName("viggio 18: somebody else's card keeps its owner, apart from who orders")
    void somebodyElsesCard() {
        var told = told(placed(ANA, RUI));
        assertThat(told.at("/customer/name").asString()).isEqualTo("Ana Souza");
        assertThat(told.at("/cardOwner")).isEqualTo(json("""
                {"name": "Rui Lima", "birthDate": "1961-11-05", "phone": "+5521988887777", "taxId": "11144477735"}"""));
    }

    @ParameterizedTest
    @DisplayName("viggio 18: what cannot be true is refused at its field, and the gateway is not asked")
    @CsvSource(nullValues = "null", delimiter = '|', textBlock = """
            name      | null              | not_blank
            name      | '"  "'            | not_blank
            name      | '"Ana\\nBcc: x"'  | pattern
            birthDate | null              | not_null
            birthDate | '"2020-02-29"'    | too_young
            birthDate | '"2099-01-01"'    | out_of_range
            birthDate | '"1890-01-01"'    | out_of_range
            birthDate | '"1990-02-30"'    | wrong_type
            phone     | null              | not_blank
            phone     | '"11 98765-4321"' | not_a_phone_number
            phone     | '"+55 11 1"'      | not_a_phone_number
            phone     | '"+999 123456789"'| not_a_phone_number
            taxId     | null              | not_blank
            taxId     | '"529.982.247-26"'| check_digit
            taxId     | '"--"'            | not_blank
            """)
    void whatCannotBeTrue(String field, String value, String code) {
        var bad = with(ANA, field, value);
        var before = rows();
        refused(bad, null, "billing.customer." + field, code);
        refused(RUI, bad, "billing.cardOwner." + field, code);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("viggio 18: everything that is wrong is said at once")
    void everythingAtOnce() {
        var bad = person("Ana", "2015-01-01", "12", "52998224726");
        var reply = place(bad, bad, Shop.key()).refused(422, "invalid_fields");
        assertThat(reply.json("/errors").valueStream().map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder(
                        "billing.customer.birthDate", "billing.customer.phone", "billing.customer.taxId",
                        "billing.cardOwner.birthDate", "billing.cardOwner.phone", "billing.cardOwner.taxId");
        assertThat(reply.body()).doesNotContain("52998224726"); // nothing of it comes back
    }

    @Test
    void itIsAskedForAndNothingIsOrderedWithout() {
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.json("/billing")).isEqualTo(json("{\"required\": true, \"taxIdOf\": \"BR\"}"));
        var before = rows();
        fault(place("", Shop.key()), "billing", "not_null");
        fault(place(", \"billing\": {}", Shop.key()), "billing.customer", "not_null");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatNobodyAsksForIsNotTaken() {
        asks("{\"required\": true}", "");
        fault(place(ANA, null, Shop.key()), "billing.customer.taxId", "not_asked");
        var told = told(placed(with(ANA, "taxId", null), null));
        assertThat(told.at("/customer").has("taxId")).isFalse();

        asks("{\"required\": false}", "");
        assertThat(checkout(Orders.placed(house, email, handle, 5_000)).json().has("billing")).isFalse();

        Shop.faults(house, "{}");
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.json().has("billing")).isFalse();
        fault(place(with(ANA, "taxId", null), null, Shop.key()), "billing", "not_asked");
    }

    @Test
    void aSavedCardsOwnerIsKnown() {
        var fan = house.person("Fan");
        var card = Shop.savedCard(house, fan, handle);
        var method = ", \"paymentMethodId\": \"" + card + "\"";
        fault(Orders.place(fan.client(), Orders.wish(handle, 5_000, method + billing(ANA, null)), Shop.key()),
                "billing", "not_asked");
        Orders.place(fan.client(), Orders.wish(handle, 5_000, method), Shop.key()).expect(201);
    }

    @ParameterizedTest
    @DisplayName("viggio 18: it is forgotten when nobody can pay any more, however that ended")
    @ValueSource(strings = {"paid", "declined", "abandoned"})
    void forgottenWhenItEnds(String outcome) {
        var placed = placed(ANA, RUI);
        assertThat(kept(placed)).contains("Rui Lima");
        Shop.checkout(house, placed, outcome).expect(200);
        house.finish();
        assertThat(kept(placed)).isEmpty();
    }

    @Test
    void forgottenWhenTheOrderIsTakenBack() {
        var placed = placed(ANA, null);
        Orders.guest(house, placed)
                .put("/api/v1/shoutouts/" + placed.text("/id") + "/cancellation", "")
                .expect(204);
        house.finish();
        assertThat(kept(placed)).isEmpty();
    }

    @Test
    @DisplayName("viggio 18: a gateway that did not hear us is told the same again")
    void toldAgain() {
        asks(REQUIRED, ", \"lostCalls\": 1");
        var placed = place(ANA, RUI, Shop.key()).expect(201);
        assertThat(placed.text("/payment/state")).isEqualTo("created");
        house.advance(Duration.ofMinutes(2));
        house.finish();
        var guest = Orders.guest(house, placed);
        var order = Orders.look(guest, placed.text("/id")).expect(200);
        assertThat(told(order).at("/cardOwner/name").asString()).isEqualTo("Rui Lima");
    }

    @Test
    void anotherOwnerUnderTheSameKeyIsAnotherRequest() {
        var key = Shop.key();
        var placed = place(ANA, RUI, key).expect(201);
        assertThat(place(ANA, RUI, key).expect(201).text("/id")).isEqualTo(placed.text("/id"));
        place(ANA, null, key).refused(409, "idempotency_key_reused");
    }

    @Test
    @DisplayName("viggio 18, 21: another card has another owner, who is asked for again")
    void anotherCard() {
        var placed = placed(ANA, null);
        var guest = Orders.guest(house, placed);
        var id = placed.text("/id");
        Shop.checkout(house, placed, "declined").expect(200);
        house.finish();
        var order = Orders.look(guest, id).expect(200);
        assertThat(order.json("/billing")).isEqualTo(json("{\"required\": true, \"taxIdOf\": \"BR\"}"));

        fault(pay(guest, id, "{}"), "billing", "not_null");
        fault(pay(guest, id, bare(with(ANA, "taxId", "\"1\""), null)), "billing.customer.taxId", "check_digit");
        pay(house.person("Eve").client(), id, "{}").refused(404, "not_found");
        assertThat(Orders.state(guest, id)).isEqualTo("payment_failed");

        var again = pay(guest, id, bare(ANA, RUI)).expect(201);
        assertThat(told(again).at("/cardOwner/name").asString()).isEqualTo("Rui Lima");
        Shop.checkout(house, again, "paid").expect(200);
        house.finish();
        var paid = Orders.look(guest, id).expect(200);
        assertThat(paid.text("/state")).isEqualTo("open");
        assertThat(paid.json().has("billing")).isFalse();
    }

    @Test
    @DisplayName("viggio 18, 52: nobody but the gateway's page reads it, and who leaves takes it with him")
    void nobodyElseReadsIt() {
        var fan = house.person("Fan");
        var placed = Orders.place(fan.client(), Orders.wish(handle, 5_000, billing(ANA, RUI)), Shop.key()).expect(201);
        assertThat(placed.body()).doesNotContain("Rui Lima", "11144477735");
        assertThat(fan.get("/api/v1/payments").expect(200).body()).doesNotContain("Rui Lima", "11144477735");
        assertThat(kept(placed)).contains("Rui Lima");
        asks(REQUIRED, ", \"lostCalls\": 100000"); // so its checkout stays open
        fan.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}").expect(200);
        house.advance(Duration.ofDays(15));
        assertThat(kept(placed)).isEmpty();
    }

    @Test
    @DisplayName("viggio 18, 52: a guest whose details are forgotten leaves nothing, whatever the gateway does")
    void aGuestsDetailsAreForgotten() {
        asks(REQUIRED, ", \"lostCalls\": 100000");
        var placed = placed(ANA, RUI);
        var guest = Orders.guest(house, placed);
        guest.put("/api/v1/shoutouts/" + placed.text("/id") + "/cancellation", "").expect(204);
        guest.delete("/api/v1/shoutouts/" + placed.text("/id") + "/details").expect(204);
        assertThat(kept(placed)).isEmpty();

        asks(REQUIRED, "");
        house.advance(Duration.ofHours(2));
        assertThat(stateOf(placed)).isEqualTo("cancelled");
        assertThat(toldTheGateway(placed)).isEqualTo("never"); // not in other words than before
    }

    @Test
    @DisplayName("viggio 18, 52: what the gateway heard before its payer left is closed there")
    void whatWasHeardIsClosed() {
        asks(REQUIRED, ", \"silentCalls\": 100");
        var fan = house.person("Fan");
        var placed = Orders.place(fan.client(), Orders.wish(handle, 5_000, billing(ANA, RUI)), Shop.key()).expect(201);
        assertThat(placed.text("/payment/state")).isEqualTo("created");
        asks(REQUIRED, ", \"lostCalls\": 100000");
        fan.put("/api/v1/me/closing", "{\"password\": \"" + House.PASSWORD + "\"}").expect(200);
        house.advance(Duration.ofDays(15));
        assertThat(kept(placed)).isEmpty();

        asks(REQUIRED, "");
        house.advance(Duration.ofHours(2));
        assertThat(stateOf(placed)).isEqualTo("cancelled");
        assertThat(toldTheGateway(placed)).startsWith("closed").contains("Rui Lima");
    }

    private String stateOf(Reply sale) {
        return jdbc.sql("select state from payment.payment where id = cast(? as uuid)")
                .param(sale.text("/payment/id"))
                .query(String.class)
                .single();
    }

    private String toldTheGateway(Reply sale) {
        return jdbc.sql("select coalesce(max(state || ' ' || coalesce(billing::text, 'nothing')), 'never')"
                        + " from payment.sandbox_charge where id = cast(? as uuid)")
                .param(sale.text("/payment/id"))
                .query(String.class)
                .single();
    }

    private void asks(String billing, String more) {
        Shop.faults(house, "{\"billing\": " + billing + more + "}");
    }

    private Reply placed(String customer, String owner) {
        return place(customer, owner, Shop.key()).expect(201);
    }

    private Reply place(String customer, String owner, String key) {
        return place(billing(customer, owner), key);
    }

    private Reply place(String more, String key) {
        return Orders.place(
                house.stranger(), Orders.wish(handle, 5_000, ", \"email\": \"" + email + "\"" + more), key);
    }

    private Reply pay(Browser client, String id, String body) {
        return client.send(
                "POST", "/api/v1/shoutouts/" + id + "/payment", body, Map.of("Idempotency-Key", Shop.key()));
    }

    private void refused(String customer, String owner, String field, String code) {
        fault(place(customer, owner, Shop.key()), field, code);
    }

    private static void fault(Reply reply, String field, String code) {
        reply.invalid(field);
        var codes = new TreeMap<String, String>();
        reply.json("/errors")
                .valueStream()
                .forEach(error -> codes.put(error.path("field").asString(), error.path("code").asString()));
        assertThat(codes).as(reply.body()).containsEntry(field, code);
    }

    /** What the gateway was told, as its page knows it. */
    private JsonNode told(Reply sale) {
        return checkout(sale).json("/billing");
    }

    private Reply checkout(Reply sale) {
        var url = sale.text("/payment/checkoutUrl");
        return house.stranger()
                .get("/api/v1/sandbox/checkouts/" + url.substring(url.lastIndexOf('/') + 1))
                .expect(200);
    }

    /** What we keep of it; empty for nothing. */
    private String kept(Reply sale) {
        return jdbc.sql("select coalesce(billing::text, '') from payment.payment where id = cast(? as uuid)")
                .param(sale.text("/payment/id"))
                .query(String.class)
                .single();
    }

    /** Orders, payments, and what the gateway heard of. */
    private String rows() {
        return jdbc.sql("""
                        select (select count(*) from shoutout.shoutout) || ' ' || (select count(*) from payment.payment)
                          || ' ' || (select count(*) from payment.sandbox_charge)""")
                .query(String.class)
                .single();
    }

    private static String billing(String customer, String owner) {
        return ", \"billing\": " + json(bare(customer, owner)).path("billing");
    }

    private static String bare(String customer, String owner) {
        return "{\"billing\": {\"customer\": " + customer + (owner == null ? "" : ", \"cardOwner\": " + owner) + "}}";
    }

    private static String with(String person, String field, String value) {
        return ((ObjectNode) json(person))
                .set(field, value == null ? null : json(value))
                .toString();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static String person(String name, String birthDate, String phone, String taxId) {
        return "{\"name\": \"%s\", \"birthDate\": \"%s\", \"phone\": \"%s\", \"taxId\": \"%s\"}"
                .formatted(name, birthDate, phone, taxId);
    }
}
