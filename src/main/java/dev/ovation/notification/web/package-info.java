/** The mailbox that development reads. */
@NullMarked
package dev.ovation.notification.web;

import org.jspecify.annotations.NullMarked;
