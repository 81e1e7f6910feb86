/** Who people are here: sign-up, credentials, sessions and access tokens, roles and permissions. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.ovation.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
