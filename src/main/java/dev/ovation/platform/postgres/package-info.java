/** The database: a real PostgreSQL shipped with the build and run over the data folder, or one given by address. */
@NullMarked
package dev.ovation.platform.postgres;

import org.jspecify.annotations.NullMarked;
