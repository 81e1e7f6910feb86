package dev.ovation.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Staff looks a payment up and gives it back, and everybody concerned sees it. */
@HouseTest
class StaffRefundTests {

    static final String ALL = "/api/v1/staff/payments";

    final House house;
    final LedgerCheck check;
    final String handle = Stage.handle("anna");
    final Person anna;
    final Person fan;
    final Person admin;

    StaffRefundTests(House house, LedgerCheck check) {
        this.house = house;
        this.check = check;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
        admin = house.admin();
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 26, 36: staff gives a part back with a reason; payer and performer see it")
    void staffGivesAPartBack() {
        var post = unlocked(1000);
        var payment = newestPayment();
        var paths = ALL + "/" + payment;
        assertThat(admin.get(paths).expect(200).number("/refundable/amount")).isEqualTo(1000);

        var answer = admin.pay(paths + "/refund", part(300), Shop.key()).expect(200);
        assertThat(answer.text("/payment/state")).isEqualTo("captured");
        assertThat(answer.number("/payment/refunded/amount")).isEqualTo(300);
        assertThat(answer.number("/refundable/amount")).isEqualTo(700);
        assertThat(answer.text("/refunds/0/reason")).isEqualTo("The sound was bad.");
        assertThat(answer.text("/refunds/0/state")).isEqualTo("made");
        assertThat(answer.text("/refunds/0/by")).isEqualTo(admin.account().toString());
        house.finish();

        var own = fan.get("/api/v1/payments/" + payment).expect(200);
        assertThat(own.text("/state")).isEqualTo("captured");
        assertThat(own.number("/refunded/amount")).isEqualTo(300);
        assertThat(own.text("/receipt/returnedAt")).isNotEmpty();
        assertThat(own.json().path("refunds").isMissingNode()).isTrue(); // what staff wrote is not for him
        var mail = house.newestMail(fan.email());
        assertThat(mail.subject()).contains("$3.00");
        assertThat(mail.text()).contains("$3.00 of the $10.00").contains("In all, $3.00");
        assertThat(fan.get("/api/v1/posts/" + post).expect(200).flag("/locked")).isFalse();

        var line = anna.get("/api/v1/me/earnings").expect(200);
        assertThat(line.number("/items/0/gross/amount")).isEqualTo(-300);
        assertThat(line.number("/items/0/net/amount")).isEqualTo(-240);
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(560);

        assertThat(admin.pay(paths + "/refund", Shop.RETURN, Shop.key())
                        .expect(200)
                        .text("/payment/state"))
                .isEqualTo("refunded");
        house.finish();
        assertThat(house.newestMail(fan.email()).text()).contains("$7.00 of the $10.00").contains("In all, $10.00");
        assertThat(fan.get("/api/v1/posts/" + post).expect(200).flag("/locked")).isTrue();
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isZero();
    }

    @Test
    @DisplayName("viggio 26: one key gives back once, whoever comes how often")
    void oneKeyGivesBackOnce() {
        unlocked(1000);
        var path = ALL + "/" + newestPayment() + "/refund";
        var key = Shop.key();
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> admin.pay(path, part(300), key).expect(200))
                .toList();
        assertThat(answers).allMatch(answer -> answer.number("/payment/refunded/amount") == 300);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotent-Replayed").isPresent())).hasSize(7);
        admin.pay(path, part(301), key).refused(409, "idempotency_key_reused");
    }

    @Test
    @DisplayName("viggio 26: more than is left is a conflict that says what is left")
    void moreThanIsLeftIsAConflict() {
        unlocked(1000);
        var path = ALL + "/" + newestPayment() + "/refund";
        admin.pay(path, part(400), Shop.key()).expect(200);
        var refused = admin.pay(path, part(601), Shop.key()).refused(409, "more_than_left");
        assertThat(refused.number("/refundable/amount")).isEqualTo(600);
        admin.pay(path, part(600), Shop.key()).expect(200);
        admin.pay(path, part(1), Shop.key()).refused(409, "not_refundable");
    }

    @Test
    void aRefundNeedsAReasonASumAndTheRight() {
        unlocked(1000);
        var path = ALL + "/" + newestPayment() + "/refund";
        admin.pay(path, "{}", Shop.key()).invalid("reason");
        admin.pay(path, "{\"reason\": \" \"}", Shop.key()).invalid("reason");
        admin.pay(path, part(0), Shop.key()).invalid("amount.amount");
        admin.pay(path, part(-5), Shop.key()).invalid("amount.amount");
        admin.pay(path, part(5).replace("USD", "EUR"), Shop.key()).invalid("amount.currency");
        house.moderator().pay(path, part(5), Shop.key()).refused(403, "not_allowed");
        fan.pay(path, part(5), Shop.key()).refused(403, "not_allowed");
    }

    @Test
    void aPaymentIsFoundByWhatStaffIsTold() {
        var post = unlocked(1000);
        var payment = newestPayment();
        var receipt = fan.get("/api/v1/payments/" + payment).text("/receipt/number");
        var staff = house.moderator();
        for (var words : new String[] {payment, receipt, receipt.toLowerCase(Locale.ROOT), post, fan.account().toString()}) {
            var found = staff.get(ALL + "?q=" + words).expect(200);
            assertThat(found.json("/items")).as(words).hasSize(1);
            assertThat(found.text("/items/0/payment/id")).isEqualTo(payment);
            assertThat(found.text("/items/0/payer/id")).isEqualTo(fan.account().toString());
        }
        assertThat(staff.get(ALL + "?q=nobody@example.test").expect(200).json("/items")).isEmpty();
    }

    private static String part(long cents) {
        return """
                {"amount": {"amount": %d, "currency": "USD"}, "reason": "The sound was bad."}""".formatted(cents);
    }

    private String newestPayment() {
        return fan.get("/api/v1/payments").expect(200).text("/items/0/id");
    }

    private String unlocked(long cents) {
        var post = anna.post("/api/v1/posts", """
                {"text": "Hello", "audience": "paid", "price": {"amount": %d, "currency": "USD"}}""".formatted(cents))
                .expect(201)
                .text("/id");
        Reply sale = fan.pay("/api/v1/posts/" + post + "/unlock", "{}", Shop.key()).expect(201);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        return post;
    }
}
