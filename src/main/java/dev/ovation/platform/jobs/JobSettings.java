package dev.ovation.platform.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How much durable work runs at the same time on this node. */
@ConfigurationProperties("ovation.jobs")
record JobSettings(
        @DefaultValue("4") int lightThreads,
        @DefaultValue("1") int heavyThreads) {}
