/** Personalised videos: what performers offer, who ordered what until when, and the money that waits for it. */
@ApplicationModule(
        displayName = "Shoutout",
        allowedDependencies = {
            "platform",
            "performer",
            "payment",
            "payment :: billing",
            "media",
            "account",
            "notification"
        })
@NullMarked
package dev.ovation.shoutout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
