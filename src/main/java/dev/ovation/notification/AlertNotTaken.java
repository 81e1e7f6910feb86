package dev.ovation.notification;

/** An alert did not reach a channel. Says nothing of the address that was called: it holds the channel's secret. */
final class AlertNotTaken extends RuntimeException {

    private final boolean forGood;

    private AlertNotTaken(String because, boolean forGood) {
        super(because, null, false, false);
        this.forGood = forGood;
    }

    /** Another try may succeed. */
    static AlertNotTaken yet(String because) {
        return new AlertNotTaken(because, false);
    }

    /** The channel will never take it. */
    static AlertNotTaken ever(String because) {
        return new AlertNotTaken(because, true);
    }

    boolean isForGood() {
        return forGood;
    }
}
