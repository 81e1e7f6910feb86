/** Unlocking, tipping and what one has bought, over HTTP. */
@NullMarked
package dev.ovation.purchase.web;

import org.jspecify.annotations.NullMarked;
