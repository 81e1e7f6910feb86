package dev.ovation.payment.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What kind of gateway the sandbox pretends to be.
 *
 * @param holdWindow how long it holds money; zero for one that cannot
 */
@ConfigurationProperties("ovation.payment.sandbox")
record SandboxSettings(@DefaultValue("7d") Duration holdWindow) {}
