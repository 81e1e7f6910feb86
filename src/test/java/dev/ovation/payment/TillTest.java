package dev.ovation.payment;

import dev.ovation.house.HouseTest;
import dev.ovation.payment.sandbox.Postman;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of payments over HTTP that sells with a {@link Till} of its own; all of them share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseTest
@Import({Till.class, Postman.class})
@interface TillTest {}
