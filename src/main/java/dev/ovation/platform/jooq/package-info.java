/** The way to SQL: every module's schema brought up to date at start, and how jOOQ speaks. */
@NullMarked
package dev.ovation.platform.jooq;

import org.jspecify.annotations.NullMarked;
