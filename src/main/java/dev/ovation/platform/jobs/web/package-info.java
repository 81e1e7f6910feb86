/** The clock that development moves. */
@NullMarked
package dev.ovation.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
