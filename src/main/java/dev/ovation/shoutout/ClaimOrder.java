package dev.ovation.shoutout;

import dev.ovation.account.AccountRefused;
import dev.ovation.account.Accounts;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A guest's order becomes an account's, with its payments: of somebody who proved that the guest's address is his own.
 * To all others it is not there, except to who shows its token; and nobody becomes the buyer of his own video. From
 * then on the token opens nothing: the mails that it stands in may lie anywhere.
 */
@Component
public class ClaimOrder {

    private final ShoutoutTable table;
    private final GuestOrders guests;
    private final Accounts accounts;
    private final Performers performers;
    private final Payments payments;
    private final MoveShoutout moves;

    ClaimOrder(
            ShoutoutTable table,
            GuestOrders guests,
            Accounts accounts,
            Performers performers,
            Payments payments,
            MoveShoutout moves) {
        this.table = table;
        this.guests = guests;
        this.accounts = accounts;
        this.performers = performers;
        this.payments = payments;
        this.moves = moves;
    }

    @Transactional
    public void claim(ShoutoutId id, AccountId by, @Nullable String token) {
        var order = table.find(id).orElseThrow(RequestRefused.NotFound::new);
        if (by.equals(order.buyer().account())) {
            return;
        }
        check(order, by, token);
        // Payments first, as everybody who holds both locks took them: their outcomes move orders.
        payments.handOver(id.asOwner(), by);
        if (!table.claim(id, by)) {
            refuseAnothers(id, by);
            return; // it was claimed twice at once, by the same account
        }
        payments.handOver(id.asOwner(), by); // and an attempt that was begun while we waited for the order
        moves.note(order, Step.CLAIMED, null);
    }

    private void refuseAnothers(ShoutoutId id, AccountId by) {
        if (table.find(id).filter(order -> by.equals(order.buyer().account())).isEmpty()) {
            throw new ShoutoutRefused.AlreadyClaimed();
        }
    }

    private void check(Shoutout order, AccountId by, @Nullable String token) {
        var account = accounts.byId(by).orElseThrow(RequestRefused.NotFound::new);
        if (!account.email().equals(order.buyer().email())) {
            throw opens(order, token) ? new RequestRefused.NotAllowed() : new RequestRefused.NotFound();
        }
        if (!account.emailConfirmed()) {
            throw new AccountRefused.EmailNotConfirmed();
        }
        if (performers.ofAccount(by).filter(order.performer()::equals).isPresent()) {
            throw new ShoutoutRefused.OwnOffer(); // he would rate himself
        }
    }

    private boolean opens(Shoutout order, @Nullable String token) {
        return token != null
                && guests.find(token)
                        .filter(guest -> guest.opens().equals(order.id().asOwner()))
                        .isPresent();
    }
}
