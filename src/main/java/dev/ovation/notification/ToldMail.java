package dev.ovation.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told something; not what it said.
 *
 * @param key which news it was
 * @param at when it left; null while it waits, and when it never will
 * @param failure why it never will
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldMail(String key, @Nullable Instant at, @Nullable String failure) {}
