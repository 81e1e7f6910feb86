/** Ovation, a self-hosted creator platform: one module per package, walls checked by Spring Modulith. */
@NullMarked
package dev.ovation;

import org.jspecify.annotations.NullMarked;
