package dev.ovation.payment.sandbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@SandboxOnly
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {}
