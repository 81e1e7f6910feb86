/** The audit log over HTTP. */
@NullMarked
package dev.ovation.moderation.web;

import org.jspecify.annotations.NullMarked;
