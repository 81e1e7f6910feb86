package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.LedgerProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the gateways hold for us by our payments is what the ledger says that they hold. */
@Component
class MoneyProof implements LedgerProof {

    private final PaymentSumsTable table;
    private final Ledger ledger;

    MoneyProof(PaymentSumsTable table, Ledger ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    @Override
    public List<String> faults() {
        return table.captured().stream()
                .filter(sum -> !ledger.balance(
                                LedgerAccount.gateway(sum.gateway()),
                                sum.money().currency())
                        .negated()
                        .equals(sum.money()))
                .map(sum ->
                        "Payments at %s come to %s, the ledger says otherwise".formatted(sum.gateway(), sum.money()))
                .toList();
    }
}
