package dev.ovation.payment;

import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.BasisPoints;
import dev.ovation.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who earns what of a payment, to the last cent. The module that sells makes it; the ledger gets it when the money was
 * taken and earned.
 *
 * @param seller who sells, and gets what the others leave
 * @param agency the seller's agency; null without one
 * @param commission the operator's
 */
public record Split(Share seller, @Nullable Share agency, Money commission) {

    /** One earner's part. */
    public record Share(Owner earner, Money amount) {

        private Share minus(Share less) {
            return new Share(earner, amount.minus(less.amount));
        }
    }

    public Split {
        if (commission.amount() < 0
                || seller.amount().amount() < 0
                || (agency != null && agency.amount().amount() < 0)) {
            throw new IllegalArgumentException("Somebody would earn less than nothing");
        }
    }

    /** The commission is rounded down; the remainder is the seller's. */
    public static Split of(Money total, BasisPoints commission, Owner seller) {
        var ours = total.share(commission);
        return new Split(new Share(seller, total.minus(ours)), null, ours);
    }

    /**
     * An agency gets its share of the total out of what the seller would get; it is rounded down too.
     *
     * @throws IllegalArgumentException when the seller has not that much
     */
    public Split with(Owner agency, BasisPoints share) {
        var part = total().share(share);
        return new Split(new Share(seller.earner(), seller.amount().minus(part)), new Share(agency, part), commission);
    }

    /**
     * The split of what is left when a part was given back. Nobody's part ever grows when less is left, so what any
     * refund takes from each is the difference between two of these, and all of them together take all: the commission
     * shrinks with the whole and is rounded down, the agency's share with what the commission leaves.
     */
    Split shrunkTo(Money rest) {
        var ours = commission.share(rest, total());
        var theirs = rest.minus(ours);
        if (agency == null) {
            return new Split(new Share(seller.earner(), theirs), null, ours);
        }
        var both = seller.amount().plus(agency.amount());
        var part = both.isZero() ? both : agency.amount().share(theirs, both);
        return new Split(
                new Share(seller.earner(), theirs.minus(part)), new Share(agency.earner(), part), ours);
    }

    /** What this has more than the other, which is a later one of the same sale. */
    Split minus(Split less) {
        return new Split(
                seller.minus(less.seller),
                agency == null || less.agency == null ? null : agency.minus(less.agency),
                commission.minus(less.commission));
    }

    public Money total() {
        return shares().stream().map(Share::amount).reduce(commission, Money::plus);
    }

    /** The seller's first, then the agency's. */
    List<Share> shares() {
        return agency == null ? List.of(seller) : List.of(seller, agency);
    }

    static Split of(List<Share> shares, Money commission) {
        return new Split(shares.getFirst(), shares.size() > 1 ? shares.get(1) : null, commission);
    }
}
