/** Earnings over HTTP. */
@NullMarked
package dev.ovation.payout.web;

import org.jspecify.annotations.NullMarked;
