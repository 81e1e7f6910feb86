package dev.ovation.payment.sandbox;

import dev.ovation.platform.start.OnlyWhere;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exists only where the sandbox is the gateway. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnlyWhere(setting = "ovation.payment.gateway", is = SandboxGateway.NAME)
@interface SandboxOnly {}
