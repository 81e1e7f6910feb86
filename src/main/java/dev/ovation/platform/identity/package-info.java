/** Who is calling, and what they may do; not how they sign in. */
@NullMarked
package dev.ovation.platform.identity;

import org.jspecify.annotations.NullMarked;
