/** Tells people what happened: one mail per announcement, kept until it has been sent. */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"platform", "account"})
@NullMarked
package dev.ovation.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
