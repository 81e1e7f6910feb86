package dev.ovation.payment.gateway;

/** Somebody outside who moves money; each capability of it is an interface that extends this one. */
public interface Gateway {

    /** As it stands in webhook addresses and in the ledger. */
    String name();
}
