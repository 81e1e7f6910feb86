package dev.ovation.payment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payments are taken here.
 *
 * @param gateway which of the gateways new payments go to
 */
@ConfigurationProperties("ovation.payment")
record PaymentSettings(@DefaultValue("sandbox") String gateway) {}
