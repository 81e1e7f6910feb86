/** Whose money is where: accounts of opaque owners, the one list of allowed movements, entries that never change. */
@ApplicationModule(displayName = "Ledger", allowedDependencies = "platform")
@NullMarked
package dev.ovation.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
