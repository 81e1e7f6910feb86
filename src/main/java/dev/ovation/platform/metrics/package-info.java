/** What an operator's Prometheus is told: counters and timers that modules keep, and figures read when it asks. */
@NullMarked
package dev.ovation.platform.metrics;

import org.jspecify.annotations.NullMarked;
