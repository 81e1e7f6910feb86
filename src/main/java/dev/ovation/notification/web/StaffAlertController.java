package dev.ovation.notification.web;

import dev.ovation.notification.Alerts;
import dev.ovation.notification.RaisedAlert;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators were alerted of, for those of them who look here. */
@RestController
class StaffAlertController {

    private final Alerts alerts;

    StaffAlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/api/v1/staff/alerts")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_ALERTS)
    Page<RaisedAlert> all(PageRequest asked) {
        return alerts.all(asked);
    }
}
