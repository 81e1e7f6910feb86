/**
 * A pretended gateway for development, tests and demonstrations. It keeps books of its own, which nothing of ours
 * reads, and speaks to us as a real one does: over the port, and by signed notices that really travel over HTTP.
 */
@NullMarked
package dev.ovation.payment.sandbox;

import org.jspecify.annotations.NullMarked;
