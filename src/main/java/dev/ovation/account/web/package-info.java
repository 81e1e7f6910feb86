/** Accounts over HTTP: sign-up, sign-in, the person's own settings, staff's view of people. */
@NullMarked
package dev.ovation.account.web;

import org.jspecify.annotations.NullMarked;
