/** What modules tell each other later, by letter. */
@NullMarked
package dev.ovation.platform.events;

import org.jspecify.annotations.NullMarked;
