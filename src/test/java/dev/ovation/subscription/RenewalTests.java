package dev.ovation.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.performer.Performers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time passes: what is due happens, once, on the day that was agreed. */
@HouseTest
class RenewalTests {

    final House house;
    final Ledger ledger;
    final LedgerCheck check;
    final Performers performers;
    final String handle = Stage.handle("anna");
    Person anna;
    Person fan;

    RenewalTests(House house, Ledger ledger, LedgerCheck check, Performers performers) {
        this.house = house;
        this.ledger = ledger;
        this.check = check;
        this.performers = performers;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aYearOfMonthsRenewsOnTheLastDayOfEach() {
        moveTo(nextThirtyFirstOfJanuary());
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        var ends = new ArrayList<String>();
        for (int month = 0; month < 12; month++) {
            ends.add(periodEnd(id).toString().substring(5, 10));
            moveTo(periodEnd(id).plusSeconds(60));
        }
        var february = ends.getFirst();
        assertThat(february).isIn("02-28", "02-29");
        assertThat(ends.subList(1, 12))
                .containsExactly(
                        "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31",
                        "01-31");
        assertThat(Shop.state(fan, id)).isEqualTo("active");
        assertThat(fan.get("/api/v1/payments?limit=100").json("/items")).hasSize(13);
        assertThat(earned()).isEqualTo(13 * 800);
    }

    @Test
    void aYearInOneLeapRenewsTwelveTimesToo() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        advance(Duration.ofDays(366));
        assertThat(fan.get("/api/v1/payments?limit=100").json("/items")).hasSize(13);
        assertThat(Shop.state(fan, id)).isEqualTo("active");
        assertThat(Shop.isOpen(fan, handle)).isTrue();
    }

    @Test
    void quartersLastAsLongAsTheySay() {
        var quarter = Shop.subscribed(house, fan, Shop.plan(anna, 999, "quarter"));
        advance(Duration.ofDays(88)); // the shortest quarter has 89 days, the longest 92
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);
        advance(Duration.ofDays(5));
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2);
        assertThat(Shop.state(fan, quarter)).isEqualTo("active");
    }

    @Test
    void aYearEndsOnTheDayItBeganAndIsRenewedThen() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 9590, "year"));
        var paid = Instant.parse(fan.get("/api/v1/payments").text("/items/0/receipt/paidAt")).atOffset(ZoneOffset.UTC);
        assertThat(periodEnd(id)).isCloseTo(paid.plusYears(1).toInstant(), within(1, ChronoUnit.MINUTES));
        moveTo(periodEnd(id).minusSeconds(60));
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);
        assertThat(Shop.isOpen(fan, handle)).isTrue();

        moveTo(periodEnd(id).plusSeconds(60));
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2);
        assertThat(fan.get("/api/v1/payments").number("/items/0/amount/amount")).isEqualTo(9590);
        assertThat(periodEnd(id)).isCloseTo(paid.plusYears(2).toInstant(), within(1, ChronoUnit.MINUTES));
        assertThat(Shop.state(fan, id)).isEqualTo("active");
        assertThat(earned()).isEqualTo(2 * 7672);
    }

    @Test
    void whoIsSuspendedIsNotChargedAnyMore() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        suspend(fan);
        house.advance(Duration.ofDays(70));
        assertThat(earned()).isEqualTo(800);

        welcomeBack();
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);
    }

    @Test
    void whoIsSuspendedBeforePayingGetsTheMoneyBack() {
        var begun = Shop.subscribe(fan, Shop.plan(anna, 999, "month")).expect(201);
        suspend(fan);
        Shop.checkout(house, begun, "paid");
        house.finish();
        house.advance(Duration.ofDays(70));
        assertThat(earned()).isZero();

        welcomeBack();
        assertThat(Shop.state(fan, begun.text("/id"))).isEqualTo("ended");
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);
        assertThat(fan.get("/api/v1/payments").text("/items/0/state")).isEqualTo("refunded");
    }

    @Test
    void whoIsSuspendedInGraceIsNotTriedAgain() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        Shop.faults(house, "{\"declineCharges\": 100}");
        moveTo(periodEnd(id).plusSeconds(60));
        assertThat(Shop.state(fan, id)).isEqualTo("past_due");
        Shop.faults(house, "{}");
        suspend(fan);
        house.advance(Duration.ofDays(10));
        assertThat(earned()).isEqualTo(800);

        welcomeBack();
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
    }

    @Test
    void aCancelledOneStaysOpenToItsEndAndCanBeTakenBack() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        var cancellation = "/api/v1/subscriptions/" + id + "/cancellation";
        fan.put(cancellation, "").expect(204);
        fan.put(cancellation, "").expect(204);
        assertThat(fan.get("/api/v1/subscriptions/" + id).flag("/cancelAtPeriodEnd"))
                .isTrue();
        fan.delete(cancellation).expect(204);
        advance(Duration.ofDays(32));
        assertThat(Shop.state(fan, id)).isEqualTo("active");

        fan.put(cancellation, "").expect(204);
        assertThat(Shop.isOpen(fan, handle)).isTrue();
        advance(Duration.ofDays(32));
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(Shop.isOpen(fan, handle)).isFalse();
        assertThat(fan.get("/api/v1/performers/" + handle).flag("/viewer/following"))
                .isTrue();
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2);
        fan.delete(cancellation).refused(409, "subscription_not_running");
        assertThat(mails("A subscription has ended")).hasSize(1);
    }

    @Test
    void aDeclinedRenewalIsTriedAgainInGraceAndThenItIsOver() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        Shop.faults(house, "{\"declineCharges\": 100}");
        moveTo(periodEnd(id).plusSeconds(60));
        assertThat(Shop.state(fan, id)).isEqualTo("past_due");
        assertThat(Shop.isOpen(fan, handle)).isTrue();

        advance(Duration.ofDays(6));
        assertThat(Shop.state(fan, id)).isEqualTo("past_due");
        assertThat(Shop.isOpen(fan, handle)).isTrue();

        advance(Duration.ofDays(2));
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(Shop.isOpen(fan, handle)).isFalse();
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(5);
        assertThat(mails("Your subscription could not be renewed")).hasSize(3);
        assertThat(earned()).isEqualTo(800);
    }

    @Test
    void aRenewalThatSucceedsInGraceKeepsTheOldDay() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        var second =
                Period.MONTH.endOf(Instant.parse(fan.get("/api/v1/payments").text("/items/0/receipt/paidAt")), 2);
        var end = periodEnd(id);
        moveTo(end.minusSeconds(60));
        Shop.faults(house, "{\"declineCharges\": 2}"); // this one's: nobody else's is due in these minutes
        moveTo(end.plusSeconds(60));
        assertThat(Shop.state(fan, id)).isEqualTo("past_due");
        moveTo(end.plus(Duration.ofDays(4)));
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(4);

        assertThat(Shop.state(fan, id)).isEqualTo("active");
        assertThat(Duration.between(second, periodEnd(id)).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(earned()).isEqualTo(1600);
    }

    @Test
    void aRenewalWhoseAnswerGotLostIsChargedOnce() {
        var id = Shop.subscribed(house, fan, Shop.plan(anna, 999, "month"));
        moveTo(periodEnd(id).minusSeconds(60));
        Shop.faults(house, "{\"silentCalls\": 100, \"notices\": \"never\"}");
        moveTo(periodEnd(id).plusSeconds(5));
        assertThat(fan.get("/api/v1/payments").text("/items/0/state")).isEqualTo("created");
        Shop.faults(house, "{\"notices\": \"never\"}");
        assertThat(Shop.isOpen(fan, handle)).isTrue();

        advance(Duration.ofMinutes(5));
        assertThat(Shop.state(fan, id)).isEqualTo("active");
        assertThat(earned()).isEqualTo(1600);
    }

    @Test
    void aNewPriceIsForThoseWhoComeAfterIt() {
        var plan = Shop.plan(anna, 999, "month");
        var id = Shop.subscribed(house, fan, plan);
        anna.patch("/api/v1/me/plans/" + plan, """
                {"price": {"amount": 9999, "currency": "USD"}}""").expect(200);
        moveTo(periodEnd(id).plusSeconds(60));
        assertThat(fan.get("/api/v1/payments").number("/items/0/amount/amount")).isEqualTo(999);
    }

    private void suspend(Person person) {
        house.moderator()
                .put("/api/v1/staff/accounts/" + person.account() + "/suspension", "{\"reason\": \"Spam\"}")
                .expect(204);
        house.finish();
    }

    private void welcomeBack() {
        house.moderator().delete("/api/v1/staff/accounts/" + fan.account() + "/suspension").expect(204);
        fan = house.again(fan);
    }

    private List<String> mails(String subject) {
        return house.stranger()
                .get("/dev/mails?to=" + fan.email())
                .expect(200)
                .json("/items")
                .valueStream()
                .map(mail -> mail.path("subject").asString())
                .filter(subject::equals)
                .toList();
    }

    private Instant periodEnd(String id) {
        return Instant.parse(fan.get("/api/v1/subscriptions/" + id).text("/currentPeriodEnd"));
    }

    private void moveTo(Instant then) {
        advance(Duration.between(house.clock().instant(), then));
    }

    /** A token lives ninety days only: whoever comes back later signs in again. */
    private void advance(Duration by) {
        house.advance(by);
        fan = house.again(fan);
        anna = house.again(anna);
    }

    private Instant nextThirtyFirstOfJanuary() {
        var today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
        var day = LocalDate.of(today.getYear() + 1, 1, 31);
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private long earned() {
        var performer = performers.ofAccount(anna.account()).orElseThrow();
        return ledger.balance(LedgerAccount.earnings(performer.asOwner()), Currency.getInstance("USD"))
                .amount();
    }
}
