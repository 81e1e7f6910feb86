/** Paid standing between a fan and a performer: plans, renewals, grace, the end. */
@ApplicationModule(
        displayName = "Subscription",
        allowedDependencies = {"platform", "performer", "payment", "access"})
@NullMarked
package dev.ovation.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
