/**
 * Fills a new installation with performers, posts and prices that look good, through the same doors as real content.
 * Stands above all other modules; nothing of it exists unless {@code ovation.demo} is on.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform", "account", "performer", "media", "catalog", "subscription", "payment", "shoutout"
        })
@NullMarked
package dev.ovation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
