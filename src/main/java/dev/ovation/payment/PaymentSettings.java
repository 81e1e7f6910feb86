package dev.ovation.payment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payments are taken here.
 *
 * @param gateway which of the gateways new payments go to
 * @param answerWithin how long anybody waits for a gateway's answer; it is asked again later
 */
@ConfigurationProperties("ovation.payment")
record PaymentSettings(@DefaultValue("sandbox") String gateway, @DefaultValue("10s") Duration answerWithin) {}
