package dev.ovation.payout;

import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.ForgetPart;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nobody leaves while money is owed to him, or by him. What was earned stays in the ledger: bookkeeping demands it. */
@Component
class MoneyThatIsOwed implements ForgetPart {

    private final Earnings earnings;
    private final Performers performers;

    MoneyThatIsOwed(Earnings earnings, Performers performers) {
        this.earnings = earnings;
        this.performers = performers;
    }

    @Override
    public Set<String> obstacles(AccountId person) {
        var owes = performers.ofAccount(person).isPresent() && !earnings.balance(person).isZero();
        return owes ? Set.of("balance") : Set.of();
    }

    @Override
    public void forget(Person person) {
        // The ledger knows no person.
    }
}
