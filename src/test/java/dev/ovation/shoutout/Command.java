package dev.ovation.shoutout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that changes an offer or an order from outside, by the route that it takes. */
enum Command {
    OFFER("PUT /api/v1/me/shoutout-offer"),
    PLACE("POST /api/v1/shoutouts"),
    PAY_AGAIN("POST /api/v1/shoutouts/{id}/payment"),
    CANCEL("PUT /api/v1/shoutouts/{id}/cancellation"),
    CLAIM("PUT /api/v1/shoutouts/{id}/claim"),
    ACCEPT("PUT /api/v1/shoutouts/{id}/acceptance"),
    DECLINE("PUT /api/v1/shoutouts/{id}/refusal"),
    HAND_IN("PUT /api/v1/shoutouts/{id}/delivery"),
    RATE("PUT /api/v1/shoutouts/{id}/rating"),
    REACT("PUT /api/v1/shoutouts/{id}/reaction"),
    COMPLAIN("PUT /api/v1/shoutouts/{id}/complaint"),
    FORGET("DELETE /api/v1/shoutouts/{id}/details"),
    DECIDE("PUT /api/v1/staff/shoutouts/{id}/complaint-decision"),
    REFUND("POST /api/v1/staff/payments/{id}/refund"),
    REFUND_PART("POST /api/v1/staff/payments/{id}/refund"),
    SUSPEND_BUYER("PUT /api/v1/staff/accounts/{id}/suspension"),
    SUSPEND_PERFORMER("PUT /api/v1/staff/accounts/{id}/suspension"),
    /** What banks do reaches us by a notice. */
    PAY("POST /api/v1/webhooks/{gateway}"),
    DISPUTE("POST /api/v1/webhooks/{gateway}"),
    WIN_DISPUTE("POST /api/v1/webhooks/{gateway}"),
    VIDEO_READY("the letter MediaReady"),
    VIDEO_FAILED("the letter MediaFailed");

    /** Those that somebody can give twice at the same moment, or another one against it. */
    static final List<Command> OF_PEOPLE = List.of(
            PAY_AGAIN, CANCEL, CLAIM, ACCEPT, DECLINE, HAND_IN, RATE, REACT, COMPLAIN, FORGET, DECIDE, REFUND,
            REFUND_PART);

    /** Those of the buyer, whom a guest's token does not open any more once an account has the order. */
    private static final Set<Command> OF_BUYER = EnumSet.of(PAY_AGAIN, CANCEL, RATE, REACT, COMPLAIN, FORGET);

    final String route;

    Command(String route) {
        this.route = route;
    }

    /** What people do with an order that stands there. */
    static List<Command> likelyIn(String state) {
        return switch (state) {
            case "awaiting_payment" -> List.of(CANCEL, CLAIM);
            case "payment_failed" -> List.of(PAY_AGAIN, CLAIM);
            case "open" -> List.of(ACCEPT, DECLINE, CANCEL, HAND_IN, CLAIM, REFUND, REFUND_PART);
            case "accepted" -> List.of(ACCEPT, DECLINE, HAND_IN, REFUND, REFUND_PART);
            case "processing" -> List.of(HAND_IN, PAY_AGAIN, REFUND);
            case "delivered" -> List.of(RATE, REACT, COMPLAIN, DECIDE, FORGET, REFUND, REFUND_PART);
            default -> OF_PEOPLE;
        };
    }

    /** What may come at the same moment; of two videos nobody could tell which one was taken. */
    List<Command> atTheSameTime() {
        return OF_PEOPLE.stream()
                .filter(other -> other != HAND_IN)
                .filter(other -> this != CLAIM || !OF_BUYER.contains(other))
                .filter(other -> other != CLAIM || !OF_BUYER.contains(this))
                .toList();
    }
}
