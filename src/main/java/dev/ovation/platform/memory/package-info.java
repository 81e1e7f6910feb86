/** Copies of rows in memory that are never older than the last commit. */
@NullMarked
package dev.ovation.platform.memory;

import org.jspecify.annotations.NullMarked;
