package dev.ovation.payment;

import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.LedgerProof;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the gateways hold for us by our payments, and what of it waits to be earned, is what the ledger says; and no two
 * payments have the same receipt.
 */
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
        return Stream.of(gateways(), prepaid(), receipts())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> gateways() {
        return table.captured().stream()
                .filter(sum -> !ledger.balance(
                                LedgerAccount.gateway(sum.gateway()),
                                sum.money().currency())
                        .negated()
                        .equals(sum.money()))
                .map(sum ->
                        "Payments at %s come to %s, the ledger says otherwise".formatted(sum.gateway(), sum.money()));
    }

    private Stream<String> prepaid() {
        return table.prepaid().stream()
                .filter(money -> !ledger.balance(LedgerAccount.PREPAID, money.currency())
                        .equals(money))
                .map(money -> "Payments that nobody has earned come to %s, the ledger says otherwise".formatted(money));
    }

    private Stream<String> receipts() {
        return table.doubledReceipts().stream().map("Several payments have the receipt number %d"::formatted);
    }
}
