/** What is paid once: unlocking a post, and tips. */
@ApplicationModule(
        displayName = "Purchase",
        allowedDependencies = {"platform", "catalog", "performer", "payment", "access"})
@NullMarked
package dev.ovation.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
