package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The one channel that is always there. */
class LogChannel implements AlertChannel {

    private static final Logger log = LoggerFactory.getLogger(LogChannel.class);

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void send(RaisedAlert alert) {
        log.atLevel(alert.severity() == Severity.SERIOUS ? Level.ERROR : Level.WARN)
                .log("Alert {}: {} {} ({})", alert.code(), alert.sentence(), alert.about(), alert.page());
    }
}
