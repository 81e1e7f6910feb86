package dev.ovation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.HouseTest;
import dev.ovation.ledger.Posting.Move;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@HouseTest
class LedgerTests {

    static final Currency USD = Currency.getInstance("USD");
    static final LedgerAccount BANK = LedgerAccount.gateway("test");

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerCheck check;

    @Autowired
    NightlySnapshots snapshots;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext sql;

    final LedgerAccount anna = LedgerAccount.earnings(Owner.of("performer", UUID.randomUUID()));
    final Owner payment = Owner.of("payment", UUID.randomUUID());

    @AfterEach
    void everythingStillBalances() {
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aSaleIsSharedAndEveryBalanceFollows() {
        var commission = ledger.balance(LedgerAccount.COMMISSION, USD);
        post(sale("settled", 800, 199));

        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(800));
        assertThat(ledger.balance(LedgerAccount.COMMISSION, USD)).isEqualTo(commission.plus(usd(199)));
    }

    @Test
    void theSameReferenceMovesMoneyOnce() {
        post(sale("settled", 800, 199));
        post(sale("settled", 800, 199));

        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(800));
    }

    @Test
    void severalAreWrittenAsIfOneAfterTheOther() {
        post(sale("first", 800, 199));
        transaction.executeWithoutResult(_ -> ledger.post(
                List.of(sale("second", 100, 20), sale("first", 800, 199), refund(30), sale("third", 5, 1))));

        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(875));
        assertThat(statement(PageRequest.first(10)).items())
                .extracting(line -> line.net().amount())
                .containsExactly(5L, -30L, 100L, 800L);
    }

    @Test
    void theSameReferenceForOtherSumsIsAnError() {
        post(sale("settled", 800, 199));

        assertThatThrownBy(() -> post(sale("settled", 900, 199))).hasMessageContaining("other movements");
    }

    @Test
    void aMovementThatIsNotDeclaredCannotEvenBeMade() {
        assertThatThrownBy(() -> new Move(Movement.SALE_SHARE, anna, BANK, usd(1)))
                .hasMessageContaining("goes from GATEWAY to EARNINGS");
        assertThatThrownBy(() -> new Move(Movement.SALE_SHARE, BANK, anna, usd(0)))
                .hasMessageContaining("moves nothing");
    }

    @Test
    void aPostingBelongsToTheTransactionOfItsCause() {
        assertThatThrownBy(() -> ledger.post(sale("settled", 1, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRolledBackPostingLeavesNothingAndCanBeMadeAgain() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            ledger.post(sale("settled", 800, 199));
            throw new IllegalStateException("the cause failed");
        }));
        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(0));

        post(sale("settled", 800, 199));
        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(800));
    }

    @Test
    void entriesAreNeverChanged() {
        post(sale("settled", 800, 199));

        assertThatThrownBy(() -> sql.execute("update ledger.entry set amount = amount + 1"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.execute("delete from ledger.posting")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.execute("truncate ledger.entry")).hasMessageContaining("never changed");
    }

    @Test
    void noEntryIsWithoutItsPostingAndItsAccountAndNeitherEverGoes() {
        post(sale("settled", 800, 199));
        var anEntry = "insert into ledger.entry (posting, movement, account, amount) select %s, movement, %s, 1"
                + " from ledger.entry where account = '" + anna.id(USD) + "'";

        assertThatThrownBy(() -> sql.execute(anEntry.formatted("-1", "account")))
                .hasMessageContaining("without its posting or account");
        assertThatThrownBy(() -> sql.execute(anEntry.formatted("posting", "'" + UUID.randomUUID() + "'")))
                .hasMessageContaining("without its posting or account");
        assertThatThrownBy(() -> sql.execute("delete from ledger.account where kind = 'commission'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.execute("update ledger.account set owner = 'somebody:else'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aRefundMayLeaveADebt() {
        post(refund(500));

        assertThat(ledger.balance(anna, USD)).isEqualTo(usd(-500));
    }

    @Test
    void aSnapshotChangesNoBalance() {
        post(sale("settled", 800, 199));
        var before = ledger.balance(BANK, USD);
        snapshots.run();
        assertThat(ledger.balance(BANK, USD)).isEqualTo(before);

        post(sale("again", 1, 1));
        snapshots.run();
        assertThat(ledger.balance(BANK, USD)).isEqualTo(before.minus(usd(2)));
    }

    @Test
    void anOwnerReadsWhatHeEarnedAndWhatItCost() {
        post(sale("settled", 800, 199));
        post(sale("again", 400, 100));

        var first = statement(PageRequest.first(1));
        assertThat(first.items()).singleElement().satisfies(line -> {
            assertThat(line.gross()).isEqualTo(usd(500));
            assertThat(line.commission()).isEqualTo(usd(100));
            assertThat(line.net()).isEqualTo(usd(400));
            assertThat(line.memo()).isEqualTo("A film");
        });
        assertThat(first.next()).isNotNull();
    }

    @Test
    void theCheckFindsABalanceThatWasTamperedWith() {
        post(sale("settled", 800, 199));
        sql.execute("update ledger.balance set amount = amount + 1 where account = ?", anna.id(USD));
        assertThat(check.faults()).anyMatch(fault -> fault.contains("its entries say"));

        sql.execute("update ledger.balance set amount = amount - 1 where account = ?", anna.id(USD));
    }

    private dev.ovation.platform.http.Page<StatementLine> statement(PageRequest page) {
        return ledger.statement(anna, USD, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), page);
    }

    private Posting sale(String what, long share, long commission) {
        return new Posting(
                payment + ":" + what,
                payment,
                "A film",
                List.of(
                        new Move(Movement.SALE_SHARE, BANK, anna, usd(share)),
                        new Move(Movement.SALE_COMMISSION, BANK, LedgerAccount.COMMISSION, usd(commission))));
    }

    private Posting refund(long cents) {
        return new Posting(
                payment + ":refunded",
                payment,
                "Refund",
                List.of(new Move(Movement.REFUND_SHARE, anna, BANK, usd(cents))));
    }

    private void post(Posting posting) {
        transaction.executeWithoutResult(_ -> ledger.post(posting));
    }

    private static Money usd(long cents) {
        return new Money(cents, USD);
    }
}
