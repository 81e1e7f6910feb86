package dev.ovation.demo;

import dev.ovation.platform.start.OnlyWhere;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A part of the application that is there only when a demonstration was asked for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@OnlyWhere(setting = "ovation.demo", is = "true")
@interface DemoOnly {}
