package dev.ovation.platform.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that is there only where a setting has this value. Spring's own conditions are judged once, by the build
 * that prepares the context; this one is judged at every start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyWhere {

    String setting();

    String is();
}
