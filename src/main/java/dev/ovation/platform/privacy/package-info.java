/** What the house knows about people: how long it is kept, how they get it, and how it is forgotten. */
@NullMarked
package dev.ovation.platform.privacy;

import org.jspecify.annotations.NullMarked;
