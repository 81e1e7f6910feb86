package dev.ovation.payment.gateway;

/** How a charge stands at the gateway, as far as it says so; that it says nothing is {@link GatewaySilent}. */
public sealed interface Answer {

    /** It waits for the payer on the gateway's page. */
    record Open(String checkoutUrl) implements Answer {}

    record Held(Card card) implements Answer {}

    record Taken(Card card) implements Answer {}

    record Declined(String code, String message) implements Answer {}

    /** Left by the payer, expired or released: nothing was taken and nothing will be. */
    record Closed(String code, String message) implements Answer {}

    /** It was taken, and given back. */
    record Returned(Card card) implements Answer {}

    /** It was taken, and the payer's bank took it back. */
    record Disputed(Card card) implements Answer {}

    /** The gateway knows nothing of it: what we asked never arrived. */
    record Unheard() implements Answer {}
}
