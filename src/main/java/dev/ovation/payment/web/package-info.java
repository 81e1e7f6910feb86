/** Payments over HTTP. */
@NullMarked
package dev.ovation.payment.web;

import org.jspecify.annotations.NullMarked;
