/** The one clock of the house. */
@NullMarked
package dev.ovation.platform.time;

import org.jspecify.annotations.NullMarked;
