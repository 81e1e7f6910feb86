/** The routes of media: uploads by tus 1.0, one's own files. */
@NullMarked
package dev.ovation.media.web;

import org.jspecify.annotations.NullMarked;
