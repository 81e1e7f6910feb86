package dev.ovation.platform.jobs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
@EnableAsync
class JobConfiguration {}
