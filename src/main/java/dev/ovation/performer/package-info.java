/** Who performs here: applications, profiles, handles, followers, the listing and each one's commission. */
@ApplicationModule(displayName = "Performer", allowedDependencies = {"account", "media", "platform"})
@NullMarked
package dev.ovation.performer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
