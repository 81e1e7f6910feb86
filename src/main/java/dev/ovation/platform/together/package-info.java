/** What waits at the same time is done at once. */
@NullMarked
package dev.ovation.platform.together;

import org.jspecify.annotations.NullMarked;
