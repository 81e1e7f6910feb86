package dev.ovation.payment.gateway;

import dev.ovation.platform.money.Money;
import java.util.Locale;

/** How a charge stands at the gateway, as far as it says so; that it says nothing is {@link GatewaySilent}. */
public sealed interface Answer {

    /** For the log: nothing of the card, of the payer or of the page. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** It waits for the payer on the gateway's page. */
    record Open(String checkoutUrl) implements Answer {}

    record Held(Card card) implements Answer {}

    /** @param returned what was given back of it so far; less than all of it */
    record Taken(Card card, Money returned) implements Answer {}

    record Declined(String code, String message) implements Answer {}

    /** Left by the payer, expired or released: nothing was taken and nothing will be. */
    record Closed(String code, String message) implements Answer {}

    /** It was taken, and all of it given back. */
    record Returned(Card card) implements Answer {}

    /**
     * It was taken, and the payer's bank took back what was left of it.
     *
     * @param returned what had been given back before
     */
    record Disputed(Card card, Money returned) implements Answer {}

    /** The gateway knows nothing of it: what we asked never arrived. */
    record Unheard() implements Answer {}
}
