package dev.ovation.shoutout;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.MortalHouse;
import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The application is killed (-9) while a video is ordered, paid for and not delivered in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderCrashTests {

    private static final String SLOW = "{\"slowMillis\": 9000}";

    private MortalHouse house;
    private String performer;

    @BeforeAll
    void open() throws Exception {
        house = MortalHouse.open("orders");
        performer = house.token("performer@demo.test", "demo-password");
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    @DisplayName("viggio 19, 22, 24, 35: killed at each step, and still one order, one payment, one end, one mail of each")
    void anOrderHasOneLifeHoweverOftenTheHouseDies() throws Exception {
        performer().put("/api/v1/me/shoutout-offer", """
                {"available": true, "price": {"amount": 5000, "currency": "USD"}, "deliveryDays": 5}""").expect(200);
        var email = "guest." + UUID.randomUUID() + "@example.test";
        var key = UUID.randomUUID().toString();
        house.faults(SLOW); // the order is stored, and the gateway is asked for its checkout
        house.dieDuring(() -> place(email, key), () -> placesTaken() == 1);
        house.faults("{}");
        house.advance("PT30S"); // for some seconds the key is the dead command's
        var placed = place(email, key).expect(201);
        assertThat(placesTaken()).isOne();

        var checkout = placed.text("/payment/checkoutUrl").replaceFirst(".*/", "");
        house.faults(SLOW); // it is paid there, and not known here
        house.dieDuring(() -> payAndWait(checkout, placed), () -> isPaidThere(checkout) && isNot(placed, "open"));
        house.faults("{}");
        pay(checkout); // pressed again
        waitFor(() -> look(placed).text("/state").equals("open"));
        waitFor(() -> mails(email, "We have your order") == 1);

        house.advance("P4DT22H30M");
        house.faults(SLOW); // it is over, and its money is still to go back
        house.dieDuring(() -> house.advance("PT2H"), () -> isExpired(placed) && isHeld(placed));
        house.faults("{}");
        waitFor(() -> {
            house.advance("PT6H");
            return look(placed).text("/state").equals("expired");
        });
        waitFor(() -> look(placed).text("/payment/state").equals("cancelled"));
        house.advance("PT10M");
        assertThat(Orders.steps(look(placed)))
                .containsOnlyOnce("ordered", "paid", "expired", "released")
                .doesNotContain("payment_failed");
        assertThat(mails(email, "We have your order")).isOne();
        assertThat(mails(email, "has expired")).isOne();
        assertThat(mails("performer@demo.test", "video request has expired")).isOne();
        assertThat(placesTaken()).isZero();
    }

    private long placesTaken() {
        return performer().get("/api/v1/me/shoutout-offer").number("/open");
    }

    private Reply place(String email, String key) {
        return Orders.place(house.stranger(), Orders.wish("demo", 5_000, ", \"email\": \"" + email + "\""), key);
    }

    private void pay(String checkout) {
        house.stranger().put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}");
    }

    private void payAndWait(String checkout, Reply placed) {
        pay(checkout);
        waitFor(() -> !isNot(placed, "open"));
    }

    private boolean isPaidThere(String checkout) {
        return house.stranger().get("/api/v1/sandbox/checkouts/" + checkout).text("/state").equals("paid");
    }

    private boolean isNot(Reply placed, String state) {
        return !look(placed).text("/state").equals(state);
    }

    private boolean isExpired(Reply placed) {
        return !isNot(placed, "expired");
    }

    private boolean isHeld(Reply placed) {
        return look(placed).text("/payment/state").equals("authorised");
    }

    private Reply look(Reply placed) {
        return Orders.look(house.stranger().bearer(placed.text("/claimToken")), placed.text("/id")).expect(200);
    }

    private long mails(String to, String subject) {
        return house.stranger()
                .get("/dev/mails?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .expect(200)
                .json("/items")
                .valueStream()
                .filter(mail -> mail.path("subject").asString().contains(subject))
                .count();
    }

    private Browser performer() {
        return house.client(performer);
    }
}
