package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a {@link Till} earned before a test, what it gained by it, and books in which every cent stands at its end. */
abstract class TillBooks {

    final House house;
    final Till till;
    final Payments payments;
    final LedgerCheck check;
    private long earned;
    private long ofAgency;
    private long prepaid;

    TillBooks(House house, Till till, Payments payments, LedgerCheck check) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.check = check;
    }

    @BeforeEach
    void remember() {
        earned = till.earned();
        ofAgency = till.earnedByAgency();
        prepaid = till.prepaid();
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        till.faults("{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    void assertGained(long seller, long agency, long waiting) {
        assertThat(till.earned() - earned).as("the seller's").isEqualTo(seller);
        assertThat(till.earnedByAgency() - ofAgency).as("the agency's").isEqualTo(agency);
        assertThat(till.prepaid() - prepaid).as("nobody's yet").isEqualTo(waiting);
    }
}
