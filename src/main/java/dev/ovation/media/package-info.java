/**
 * Media: resumable uploads, the jobs that make renditions of them, who uses what, and protected delivery. It asks
 * {@code account} for one thing: the language of an owner who does not say that of his captions.
 */
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"storage", "account", "platform"})
@NullMarked
package dev.ovation.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
