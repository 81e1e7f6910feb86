/** Performers over HTTP: discovery, the public page, one's own profile, applications and staff's part. */
@NullMarked
package dev.ovation.performer.web;

import org.jspecify.annotations.NullMarked;
