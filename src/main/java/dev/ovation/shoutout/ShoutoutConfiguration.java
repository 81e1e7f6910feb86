package dev.ovation.shoutout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShoutoutSettings.class)
class ShoutoutConfiguration {}
