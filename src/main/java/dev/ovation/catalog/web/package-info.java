/** Posts over HTTP: reading, publishing, liking, the feed and the studio's list. */
@NullMarked
package dev.ovation.catalog.web;

import org.jspecify.annotations.NullMarked;
