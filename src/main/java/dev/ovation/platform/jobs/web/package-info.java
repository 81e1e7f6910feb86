/** Durable work over HTTP: what staff sees of it, and the clock that development moves. */
@NullMarked
package dev.ovation.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
