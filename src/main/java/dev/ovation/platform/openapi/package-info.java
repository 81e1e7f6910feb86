/** The description of the HTTP interface, made from the controllers. */
@NullMarked
package dev.ovation.platform.openapi;

import org.jspecify.annotations.NullMarked;
