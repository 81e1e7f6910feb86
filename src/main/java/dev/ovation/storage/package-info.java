/** Stored bytes and their keys, wherever they lie; knows nothing of what they show or whose they are. */
@ApplicationModule(displayName = "Storage", allowedDependencies = "platform")
@NullMarked
package dev.ovation.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
