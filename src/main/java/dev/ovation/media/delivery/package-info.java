/** Protected delivery: signed addresses, and the short way from one to the bytes. */
@NullMarked
package dev.ovation.media.delivery;

import org.jspecify.annotations.NullMarked;
