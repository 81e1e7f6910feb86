package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;

/** A place where operators look. It is reached by a job, so it may be away or slow without anybody waiting for it. */
interface AlertChannel {

    String name();

    /** Whether alerts of this severity are shown there. */
    default boolean takes(Severity severity) {
        return true;
    }

    /**
     * Returns when the alert is there.
     *
     * @throws AlertNotTaken when it is not, and it makes sense to try again or not
     */
    void send(RaisedAlert alert);
}
