package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where operators are alerted, beside the log.
 *
 * @param sentryDsn a project of anything that speaks Sentry's protocol; null for none
 * @param telegramToken of the bot that writes; null for none
 * @param telegramChat the group that it writes to
 * @param telegramFrom the least severity that is worth a message there
 * @param telegramApi where the bot's server is
 * @param patience how long a channel may take to answer
 */
@ConfigurationProperties("ovation.alerts")
record AlertSettings(
        @Nullable String sentryDsn,
        @Nullable String telegramToken,
        @Nullable String telegramChat,
        @DefaultValue("serious") Severity telegramFrom,
        @DefaultValue("https://api.telegram.org") URI telegramApi,
        @DefaultValue("10s") Duration patience) {

    /** Tokens and keys are nobody's to read. */
    @Override
    public String toString() {
        return "AlertSettings[sentry=%s, telegram=%s]".formatted(sentryDsn != null, telegramToken != null);
    }
}
