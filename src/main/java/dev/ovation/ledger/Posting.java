package dev.ovation.ledger;

import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.util.List;

/**
 * Movements that happen together, once.
 *
 * @param reference names what happened, for ever: {@code payment:…:settled}
 * @param cause whose affair it is in the module that posts
 * @param memo what an owner reads beside it in a statement
 */
public record Posting(String reference, Owner cause, String memo, List<Move> moves) {

    public Posting {
        moves = List.copyOf(moves);
        if (moves.isEmpty()) {
            throw new IllegalArgumentException("Nothing moves in " + reference);
        }
    }

    /** One sum from one account into another, for a declared reason. */
    public record Move(Movement movement, LedgerAccount from, LedgerAccount to, Money amount) {

        public Move {
            if (from.kind() != movement.from() || to.kind() != movement.to()) {
                throw new IllegalArgumentException(
                        "%s goes from %s to %s".formatted(movement, movement.from(), movement.to()));
            }
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("%s of %s moves nothing".formatted(movement, amount));
            }
        }
    }
}
