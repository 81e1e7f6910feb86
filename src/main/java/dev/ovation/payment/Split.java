package dev.ovation.payment;

import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.BasisPoints;
import dev.ovation.platform.money.Money;
import java.util.List;

/** Who earns what of a payment, to the last cent. The module that sells makes it; the ledger gets it at settlement. */
public record Split(List<Share> shares, Money commission) {

    /** One earner's part. */
    public record Share(Owner earner, Money amount) {}

    public Split {
        shares = List.copyOf(shares);
    }

    /** The commission is rounded down; the remainder is the earner's. */
    public static Split of(Money total, BasisPoints commission, Owner earner) {
        var ours = total.share(commission);
        return new Split(List.of(new Share(earner, total.minus(ours))), ours);
    }

    public Money total() {
        return shares.stream().map(Share::amount).reduce(commission, Money::plus);
    }
}
