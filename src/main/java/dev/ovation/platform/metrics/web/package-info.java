/** Where Prometheus asks. */
@NullMarked
package dev.ovation.platform.metrics.web;

import org.jspecify.annotations.NullMarked;
