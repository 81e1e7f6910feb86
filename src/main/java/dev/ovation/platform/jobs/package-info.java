/** Work that outlives the process: two lanes of durable jobs on PostgreSQL. */
@NullMarked
package dev.ovation.platform.jobs;

import org.jspecify.annotations.NullMarked;
