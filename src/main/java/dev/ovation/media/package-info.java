/** Media: resumable uploads, the jobs that make renditions of them, who uses what, and protected delivery. */
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"storage", "platform"})
@NullMarked
package dev.ovation.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
