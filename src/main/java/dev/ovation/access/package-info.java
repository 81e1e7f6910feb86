/** Who may see what: grants, blocks and one question. It knows no price and no post. */
@ApplicationModule(displayName = "Access", allowedDependencies = "platform")
@NullMarked
package dev.ovation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
