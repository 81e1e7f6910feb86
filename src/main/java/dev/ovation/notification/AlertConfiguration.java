package dev.ovation.notification;

import dev.ovation.platform.Settings;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The channels that the operator has set up. A wrong setting stops the start and is named, its value is not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

    private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");

    @Bean
    @ConditionalOnProperty("ovation.alerts.sentry-dsn")
    AlertChannel sentry(AlertSettings alerts, Settings site) {
        return SentryChannel.of(given(alerts.sentryDsn()), site, new OutsideCall(alerts.patience()));
    }

    @Bean
    @ConditionalOnProperty("ovation.alerts.telegram-token")
    AlertChannel telegram(AlertSettings alerts, Settings site, JsonMapper json) {
        var token = given(alerts.telegramToken());
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalStateException("ovation.alerts.telegram-token is not the token of a bot");
        }
        var chat = given(alerts.telegramChat());
        if (chat.isBlank()) {
            throw new IllegalStateException("ovation.alerts.telegram-chat must name the group that the bot writes to");
        }
        var address = alerts.telegramApi().resolve("/bot" + token + "/sendMessage");
        var call = new OutsideCall(alerts.patience());
        return new TelegramChannel(address, chat, alerts.telegramFrom(), site.baseUrl(), call, json);
    }

    private static String given(@Nullable String setting) {
        return setting == null ? "" : setting.strip();
    }
}
