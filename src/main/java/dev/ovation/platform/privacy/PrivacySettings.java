package dev.ovation.platform.privacy;

import dev.ovation.platform.WrongSetting;
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
 * @param unconfirmedAccounts how long an account is kept whose address nobody confirms and that nobody uses; not less
 *     than the link lives that confirms it
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
        @DefaultValue("P30D") Duration unconfirmedAccounts,
        @DefaultValue("P90D") Duration mails,
        @DefaultValue("P7D") Duration exportLife,
        @DefaultValue("P1D") Duration exportPause,
        @DefaultValue("P14D") Duration closingGrace) {

    private static final Duration A_WEEK = Duration.ofDays(7);

    public PrivacySettings {
        if (unconfirmedAccounts.compareTo(A_WEEK) < 0) {
            throw new WrongSetting("ovation.privacy.unconfirmed-accounts", "must be a week or more");
        }
    }
}
