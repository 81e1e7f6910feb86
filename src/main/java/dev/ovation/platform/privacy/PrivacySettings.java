package dev.ovation.platform.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the house keeps what it knows about people.
 *
 * @param orders how long after its end an order keeps names and words; a year and a half at least, because so long may
 *     banks take money back
 * @param privateOrders the same where its buyer did not make the video public
 * @param unpaidOrders the same where nobody ever paid
 * @param mails how long it is known who was sent what
 * @param exportLife how long an export can be fetched
 * @param exportPause how long after one was asked for there is no other
 * @param closingGrace how long somebody who wants to leave can take it back
 */
@ConfigurationProperties("ovation.privacy")
public record PrivacySettings(
        @DefaultValue("P730D") Duration orders,
        @DefaultValue("P548D") Duration privateOrders,
        @DefaultValue("P7D") Duration unpaidOrders,
        @DefaultValue("P90D") Duration mails,
        @DefaultValue("P7D") Duration exportLife,
        @DefaultValue("P1D") Duration exportPause,
        @DefaultValue("P14D") Duration closingGrace) {}
