package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Payments of several requests are settled in one transaction; what follows of each is of its own request. */
@TillTest
class RequestOfPaymentTests {

    private final House house;
    private final PaymentTable table;
    private final ApplyAnswer answers;
    private final JdbcClient sql;
    private final String handle = Stage.handle("bo");

    RequestOfPaymentTests(House house, PaymentTable table, ApplyAnswer answers, JdbcClient sql) {
        this.house = house;
        this.table = table;
        this.answers = answers;
        this.sql = sql;
        Stage.performer(house, handle);
    }

    @Test
    void whatFollowsOfEachIsOfItsOwnRequest() {
        var first = tip(house.person("Fan"));
        var second = tip(house.person("Fan"));
        answers.apply(List.of(settled(first, "request-1"), settled(second, "request-2")));

        // A receipt, told for each, and the performer's news of a tip, told by who sold it.
        assertThat(requestsOfMails(first)).containsExactly("request-1", "request-1");
        assertThat(requestsOfMails(second)).containsExactly("request-2", "request-2");
    }

    private PaymentId tip(Person fan) {
        return new PaymentId(
                UUID.fromString(Shop.tip(fan, handle, 500, Shop.key()).expect(201).text("/payment/id")));
    }

    private News settled(PaymentId id, String request) {
        var taken = new Answer.Taken(new Card("pm", "Visa", "4242", false), Money.of(0, "USD"));
        return new News(table.find(id).orElseThrow(), taken, false, null, false, request);
    }

    private List<String> requestsOfMails(PaymentId id) {
        return sql.sql("select request_id from notification.outbox where about = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
