package dev.ovation.notification;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of every trouble and has it told to operators, once, wherever they look. */
@Component
class AlertLetters {

    private final AlertTable table;
    private final SendAlert sendAlert;
    private final Ids ids;
    private final InstantSource clock;

    AlertLetters(AlertTable table, SendAlert sendAlert, Ids ids, InstantSource clock) {
        this.table = table;
        this.sendAlert = sendAlert;
        this.ids = ids;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(Alert alert) {
        var id = ids.next();
        if (table.add(id, alert, clock.instant())) {
            sendAlert.everywhere(id, alert.severity());
        }
    }
}
