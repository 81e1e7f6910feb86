/** Sums of money and the ways to share them. */
@NullMarked
package dev.ovation.platform.money;

import org.jspecify.annotations.NullMarked;
