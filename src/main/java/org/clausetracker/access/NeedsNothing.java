package org.clausetracker.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Anybody may send this request although its method could change something. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsNothing {

    /** Why. */
    String because();

    /** Whether pages of other sites may have browsers send it: it knows nobody and changes nothing. */
    boolean fromAnySite() default false;
}
