/** From the command line to the line that says it serves: what is set, what is refused, who is told. */
@NullMarked
package dev.ovation.platform.start;

import org.jspecify.annotations.NullMarked;
