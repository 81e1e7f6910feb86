/** What performers publish: posts with their media, who may see them, likes, pages and the feed. */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"performer", "media", "access", "platform"})
@NullMarked
package dev.ovation.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
