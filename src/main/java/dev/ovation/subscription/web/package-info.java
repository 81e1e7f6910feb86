/** Plans and subscriptions over HTTP. */
@NullMarked
package dev.ovation.subscription.web;

import org.jspecify.annotations.NullMarked;
