package dev.ovation.payment.web;

import dev.ovation.payment.Reconciliation;
import dev.ovation.payment.Reconciliation.Report;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How we and the gateways agree, for staff. */
@RestController
class StaffReconciliationController {

    private final Reconciliation reconciliation;

    StaffReconciliationController(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GetMapping("/api/v1/staff/reconciliation")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_PAYMENTS)
    Report report() {
        return reconciliation.report();
    }
}
