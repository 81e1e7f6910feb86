/** The edge to the outside: problems, pages, limits, who may call what. */
@NullMarked
package dev.ovation.platform.http;

import org.jspecify.annotations.NullMarked;
