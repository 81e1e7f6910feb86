/** What performers have earned; how it is paid out will live here too. */
@ApplicationModule(
        displayName = "Payout",
        allowedDependencies = {"platform", "performer", "ledger"})
@NullMarked
package dev.ovation.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
