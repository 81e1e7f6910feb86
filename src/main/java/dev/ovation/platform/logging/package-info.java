/** What may be written into a log, and what never is. */
@NullMarked
package dev.ovation.platform.logging;

import org.jspecify.annotations.NullMarked;
