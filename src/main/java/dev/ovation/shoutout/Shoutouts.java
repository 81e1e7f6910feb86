package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Operation;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to orders: placing them, and how each side sees them. */
@Component
public class Shoutouts {

    /** An order with the payment that it waits for or was begun with. */
    public record Placed(ShownShoutout shoutout, Payment payment) {}

    private final PlaceOrder placeOrder;
    private final ShoutoutTable table;
    private final ShoutoutListTable lists;
    private final ShowShoutouts show;
    private final GuestOrders guests;
    private final Performers performers;

    Shoutouts(
            PlaceOrder placeOrder,
            ShoutoutTable table,
            ShoutoutListTable lists,
            ShowShoutouts show,
            GuestOrders guests,
            Performers performers) {
        this.placeOrder = placeOrder;
        this.table = table;
        this.lists = lists;
        this.show = show;
        this.guests = guests;
        this.performers = performers;
    }

    /**
     * Places an order; no transaction may be open.
     *
     * @param operation from the idempotency key; again under it goes on with the same order and payment
     */
    public Placed place(Operation operation, Viewer viewer, NewShoutout wanted) {
        return placeOrder.place(operation, buyer(viewer, wanted), wanted);
    }

    /** What a guest opens his order with; told to nobody but who placed it. */
    public String claimToken(ShoutoutId id) {
        return guests.token(id);
    }

    /** @throws RequestRefused.NotFound when there is none, or it is not for this viewer to see */
    public ShownShoutout one(ShoutoutId id, Viewer viewer) {
        var order = table.find(id).orElseThrow(RequestRefused.NotFound::new);
        return show.one(order, sideOf(order, viewer).orElseThrow(RequestRefused.NotFound::new));
    }

    /** A buyer's own, newest first; a guest's one. */
    public Page<ShownShoutout> own(Viewer viewer, PageRequest asked) {
        return switch (viewer) {
            case Viewer.SignedIn buyer -> show.page(lists.of(buyer.account(), asked), Side.BUYER);
            case Viewer.Guest guest ->
                show.page(
                        new Page<>(
                                List.of(table.find(ShoutoutId.of(guest.opens().id()))
                                        .orElseThrow()),
                                null),
                        Side.GUEST);
            case Viewer.Stranger _ -> throw new RequestRefused.NotSignedIn();
        };
    }

    private Optional<Side> sideOf(Shoutout order, Viewer viewer) {
        if (order.isBoughtBy(viewer)) {
            return Optional.of(viewer instanceof Viewer.Guest ? Side.GUEST : Side.BUYER);
        }
        if (order.wasPaid() && isPerformer(order.performer(), viewer)) {
            return Optional.of(Side.PERFORMER);
        }
        return viewer.allowed(Permission.SEE_SHOUTOUTS) ? Optional.of(Side.STAFF) : Optional.empty();
    }

    private boolean isPerformer(PerformerId performer, Viewer viewer) {
        return viewer.accountId().flatMap(performers::ofAccount).filter(performer::equals).isPresent();
    }

    private static Buyer buyer(Viewer viewer, NewShoutout wanted) {
        return viewer.accountId()
                .map(Buyer::of)
                .orElseGet(() -> {
                    if (wanted.email() == null) {
                        throw new RequestRefused.BadFields("email", "not_blank", "Where shall we send the video?");
                    }
                    if (wanted.method() != null) {
                        throw new RequestRefused.BadFields(
                                "paymentMethodId", "not_for_guests", "Sign in to use a saved method.");
                    }
                    return Buyer.guest(wanted.email(), wanted.locale());
                });
    }
}
