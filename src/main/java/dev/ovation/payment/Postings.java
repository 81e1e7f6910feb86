package dev.ovation.payment;

import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.Movement;
import dev.ovation.ledger.Posting;
import dev.ovation.ledger.Posting.Move;
import dev.ovation.platform.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A payment in the ledger's words, there and back. Each happens once to a payment, but a bank may dispute again what it
 * lost. What is deferred lies with the operator in one sum until it is earned; only then it is shared out, and only
 * then a share is taken back. Of what was given back, nothing is earned or disputed any more.
 */
final class Postings {

    /** Every way between one place and all who have a share. */
    private record Words(Movement seller, Movement agency, Movement commission) {}

    private static final Words SALE = new Words(Movement.SALE_SHARE, Movement.SALE_AGENCY, Movement.SALE_COMMISSION);
    private static final Words EARNED =
            new Words(Movement.EARNED_SHARE, Movement.EARNED_AGENCY, Movement.EARNED_COMMISSION);
    private static final Words REFUND =
            new Words(Movement.REFUND_SHARE, Movement.REFUND_AGENCY, Movement.REFUND_COMMISSION);
    private static final Words DISPUTE =
            new Words(Movement.DISPUTE_SHARE, Movement.DISPUTE_AGENCY, Movement.DISPUTE_COMMISSION);
    private static final Words DISPUTE_WON =
            new Words(Movement.DISPUTE_WON_SHARE, Movement.DISPUTE_WON_AGENCY, Movement.DISPUTE_WON_COMMISSION);

    private Postings() {}

    static Posting settled(StoredPayment payment) {
        return posting(payment, "settled", in(payment, payment.split(), Movement.PREPAID_SALE, SALE));
    }

    /** What waited with the operator is everybody's own now. */
    static Posting earned(StoredPayment payment) {
        return posting(payment, "earned", out(payment.splitOfRest(), EARNED, LedgerAccount.PREPAID));
    }

    /** What each had before and has not after it. */
    static Posting refunded(StoredPayment payment, Payment now) {
        var taken = payment.splitOfRest().minus(payment.split().shrunkTo(now.left()));
        var which = now.left().isZero() ? "refunded" : "refunded:" + now.returned().amount();
        return posting(payment, which, back(payment, taken, Movement.PREPAID_REFUND, REFUND));
    }

    static Posting disputed(StoredPayment payment, Payment now) {
        var left = payment.split().shrunkTo(now.left());
        var moves = back(payment, left, Movement.PREPAID_DISPUTE, DISPUTE);
        return posting(payment, "disputed:" + payment.version(), moves);
    }

    static Posting disputeWon(StoredPayment payment) {
        var moves = in(payment, payment.splitOfRest(), Movement.PREPAID_DISPUTE_WON, DISPUTE_WON);
        return posting(payment, "dispute_won:" + payment.version(), moves);
    }

    private static List<Move> in(StoredPayment payment, Split split, Movement whole, Words parts) {
        return payment.isPrepaid()
                ? List.of(new Move(whole, gateway(payment), LedgerAccount.PREPAID, split.total()))
                : out(split, parts, gateway(payment));
    }

    private static List<Move> back(StoredPayment payment, Split split, Movement whole, Words parts) {
        return payment.isPrepaid()
                ? List.of(new Move(whole, LedgerAccount.PREPAID, gateway(payment), split.total()))
                : shares(split, parts, (movement, account, amount) ->
                        new Move(movement, account, gateway(payment), amount));
    }

    private static List<Move> out(Split split, Words parts, LedgerAccount from) {
        return shares(split, parts, (movement, account, amount) -> new Move(movement, from, account, amount));
    }

    private interface Way {
        Move of(Movement movement, LedgerAccount account, Money amount);
    }

    /** Who gets nothing is left out. */
    private static List<Move> shares(Split split, Words words, Way way) {
        var agency = split.agency();
        var moves = new ArrayList<Move>();
        add(moves, way, words.seller(), LedgerAccount.earnings(split.seller().earner()), split.seller().amount());
        if (agency != null) {
            add(moves, way, words.agency(), LedgerAccount.earnings(agency.earner()), agency.amount());
        }
        add(moves, way, words.commission(), LedgerAccount.COMMISSION, split.commission());
        return moves;
    }

    private static void add(
            List<Move> moves, Way way, Movement movement, LedgerAccount account, Money amount) {
        if (amount.isPositive()) {
            moves.add(way.of(movement, account, amount));
        }
    }

    private static LedgerAccount gateway(StoredPayment payment) {
        return LedgerAccount.gateway(payment.gateway());
    }

    private static Posting posting(StoredPayment payment, String what, List<Move> moves) {
        var cause = payment.id().asOwner();
        return new Posting(
                cause + ":" + what, cause, payment.payment().purpose().title(), moves);
    }
}
