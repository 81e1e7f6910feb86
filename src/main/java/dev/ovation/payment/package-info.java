/** Moving a payer's money: payments, saved methods, refunds, disputes, the gateways behind one port. */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {"platform", "ledger"})
@NullMarked
package dev.ovation.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
