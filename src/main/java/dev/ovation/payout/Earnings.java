package dev.ovation.payout;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.StatementLine;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to what a performer earned, as the ledger has it. It stands here and not in payment: the ledger knows every
 * earning whatever brought it, and payouts will be made of these same sums.
 */
@Component
public class Earnings {

    private final Ledger ledger;
    private final Performers performers;
    private final Amounts amounts;
    private final InstantSource clock;

    Earnings(Ledger ledger, Performers performers, Amounts amounts, InstantSource clock) {
        this.ledger = ledger;
        this.performers = performers;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** What is there for the performer; below zero after refunds of what was paid out. */
    public Money balance(AccountId performer) {
        return ledger.balance(accountOf(performer), amounts.currency());
    }

    /** What came and went between two moments, newest first; by default all until now. */
    public Page<StatementLine> between(
            AccountId performer, @Nullable Instant from, @Nullable Instant to, PageRequest asked) {
        var since = from == null ? Instant.EPOCH : from;
        var until = to == null ? clock.instant().plusSeconds(1) : to;
        return ledger.statement(accountOf(performer), amounts.currency(), since, until, asked);
    }

    private LedgerAccount accountOf(AccountId account) {
        return performers
                .ofAccount(account)
                .map(performer -> LedgerAccount.earnings(performer.asOwner()))
                .orElseThrow(RequestRefused.NotAllowed::new);
    }
}
