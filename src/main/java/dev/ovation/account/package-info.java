/** Who people are here: sign-up, credentials, sessions and access tokens, roles and permissions, export and erasure. */
@ApplicationModule(allowedDependencies = {"platform", "storage"})
@NullMarked
package dev.ovation.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
