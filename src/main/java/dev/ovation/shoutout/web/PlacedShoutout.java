package dev.ovation.shoutout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ovation.shoutout.ShownShoutout;
import org.jspecify.annotations.Nullable;

/**
 * An order that was just placed.
 *
 * @param claimToken opens it, for who has no account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacedShoutout(@JsonUnwrapped ShownShoutout order, @Nullable String claimToken) {}
