package dev.ovation.payment;

/** A charge that is stored, and that the gateway is to be asked for as soon as its transaction has committed. */
public final class Begun {

    private final StoredPayment payment;

    Begun(StoredPayment payment) {
        this.payment = payment;
    }

    StoredPayment payment() {
        return payment;
    }
}
