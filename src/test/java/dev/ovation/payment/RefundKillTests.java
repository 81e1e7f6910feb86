package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Fuse;
import dev.ovation.house.House;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Wire;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/**
 * Staff gives money back and is cut off, at every moment between the request and the last that follows of it: before it
 * is asked, between the gateway's deed and our note of it, and after that. It goes back once.
 */
@TillTest
@Import({Wire.class, Fuse.class})
class RefundKillTests extends TillBooks {

    private static final long PRICE = 1_001;
    private static final int PART = 333;
    private static final int MOST_MOMENTS = 2_000;
    private static final Duration UNTIL_A_DEAD_COMMANDS_KEY_IS_FREE = Duration.ofSeconds(21);

    private final StaffPayments staffPayments;
    private final Fuse fuse;
    private final Person admin;

    RefundKillTests(
            House house, Till till, Payments payments, LedgerCheck check, StaffPayments staffPayments, Fuse fuse) {
        super(house, till, payments, check);
        this.staffPayments = staffPayments;
        this.fuse = fuse;
        admin = house.admin();
    }

    @Test
    @DisplayName("viggio 26: killed at each moment of a part that goes back, and asked again: it goes back once")
    void aPartGoesBackOnce() {
        killedAtEachMomentOf(Shop.part(PART), PART, true);
    }

    @Test
    void whereNobodyAsksAgainAllGoesBackOnceOrNothing() {
        killedAtEachMomentOf(Shop.RETURN, PRICE, false);
    }

    private void killedAtEachMomentOf(String body, long cents, boolean asksAgain) {
        var moment = 1;
        while (isKilledAt(moment, body, cents, asksAgain)) {
            assertThat(moment++).as("it never comes to an end").isLessThan(MOST_MOMENTS);
        }
        assertThat(moment).as("moments of a refund").isGreaterThan(20);
    }

    /** @return false when all was over before that moment */
    private boolean isKilledAt(int moment, String body, long cents, boolean asksAgain) {
        remember();
        var paid = till.pay(till.sell(till.managed(PRICE, new PayWith.Checkout())));
        var key = Shop.key();
        fuse.light(moment);
        var answer = refund(paid, body, key);
        house.finishAfter(fuse);
        var where = fuse.putOut();
        if (asksAgain && answer.status() == 500) {
            house.clock().moveAhead(UNTIL_A_DEAD_COMMANDS_KEY_IS_FREE);
            refund(paid, body, key).expect(200);
        }
        house.advance(Duration.ofMinutes(15));

        var refunds = staffPayments.byId(paid.id()).refunds();
        var back = !asksAgain && refunds.isEmpty() ? 0 : cents;
        assertThat(refunds)
                .as(where)
                .hasSize(back == 0 ? 0 : 1)
                .allMatch(refund -> refund.state() == Refund.State.MADE);
        var returned = payments.byId(paid.id()).refunded();
        assertThat(returned == null ? 0 : returned.amount()).as(where).isEqualTo(back);
        switch ((int) back) {
            case 0 -> assertGained(751, 50, 0);
            case PART -> assertGained(502, 33, 0);
            default -> assertGained(0, 0, 0);
        }
        return !where.isEmpty();
    }

    private Reply refund(Payment payment, String body, String key) {
        return admin.pay("/api/v1/staff/payments/" + payment.id() + "/refund", body, key);
    }
}
