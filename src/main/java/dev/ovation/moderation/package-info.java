/** What staff answers for: the audit log of who changed what. */
@ApplicationModule(displayName = "Moderation", allowedDependencies = {"platform", "account"})
@NullMarked
package dev.ovation.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
