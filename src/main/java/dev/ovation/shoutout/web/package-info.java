/** Offers, orders and requests of personalised videos, over HTTP. */
@NullMarked
package dev.ovation.shoutout.web;

import org.jspecify.annotations.NullMarked;
