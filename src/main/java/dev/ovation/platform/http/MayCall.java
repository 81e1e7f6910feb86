package dev.ovation.platform.http;

import dev.ovation.platform.identity.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a controller's method who may call it. A method without it can be called by nobody, and a test fails; the
 * golden list in {@code src/test/resources/routes.txt} shows them all.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    Who value();

    /** What the caller's role must bring, beside belonging to {@link #value()}. */
    Permission[] needs() default {};
}
