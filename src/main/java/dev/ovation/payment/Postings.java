package dev.ovation.payment;

import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.Movement;
import dev.ovation.ledger.Posting;
import dev.ovation.ledger.Posting.Move;
import java.util.ArrayList;

/** A payment's split in the ledger's words, there and back. Each can happen once to a payment. */
final class Postings {

    private Postings() {}

    static Posting settled(StoredPayment payment) {
        return in(payment, "settled", Movement.SALE_SHARE, Movement.SALE_COMMISSION);
    }

    static Posting refunded(StoredPayment payment) {
        return out(payment, "refunded", Movement.REFUND_SHARE, Movement.REFUND_COMMISSION);
    }

    static Posting disputed(StoredPayment payment) {
        return out(payment, "disputed", Movement.DISPUTE_SHARE, Movement.DISPUTE_COMMISSION);
    }

    static Posting disputeWon(StoredPayment payment) {
        return in(payment, "dispute_won", Movement.DISPUTE_WON_SHARE, Movement.DISPUTE_WON_COMMISSION);
    }

    private static Posting in(StoredPayment payment, String what, Movement share, Movement commission) {
        var gateway = LedgerAccount.gateway(payment.gateway());
        var moves = new ArrayList<Move>();
        for (var part : payment.split().shares()) {
            moves.add(new Move(share, gateway, LedgerAccount.earnings(part.earner()), part.amount()));
        }
        if (payment.split().commission().isPositive()) {
            moves.add(new Move(
                    commission,
                    gateway,
                    LedgerAccount.COMMISSION,
                    payment.split().commission()));
        }
        return posting(payment, what, moves);
    }

    private static Posting out(StoredPayment payment, String what, Movement share, Movement commission) {
        var gateway = LedgerAccount.gateway(payment.gateway());
        var moves = new ArrayList<Move>();
        for (var part : payment.split().shares()) {
            moves.add(new Move(share, LedgerAccount.earnings(part.earner()), gateway, part.amount()));
        }
        if (payment.split().commission().isPositive()) {
            moves.add(new Move(
                    commission,
                    LedgerAccount.COMMISSION,
                    gateway,
                    payment.split().commission()));
        }
        return posting(payment, what, moves);
    }

    private static Posting posting(StoredPayment payment, String what, ArrayList<Move> moves) {
        var cause = payment.id().asOwner();
        return new Posting(
                cause + ":" + what, cause, payment.payment().purpose().title(), moves);
    }
}
