package dev.ovation.notification;

import dev.ovation.platform.Settings;
import dev.ovation.platform.WrongSetting;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    AlertChannels alertChannels(AlertSettings alerts, Settings site, JsonMapper json) {
        var channels = new ArrayList<AlertChannel>();
        channels.add(new LogChannel());
        if (alerts.sentryDsn() != null) {
            channels.add(SentryChannel.of(alerts.sentryDsn().strip(), site, new OutsideCall(alerts.patience())));
        }
        if (alerts.telegramToken() != null) {
            channels.add(telegram(alerts.telegramToken().strip(), alerts, site, json));
        }
        return new AlertChannels(channels);
    }

    private static AlertChannel telegram(String token, AlertSettings alerts, Settings site, JsonMapper json) {
        if (!TOKEN.matcher(token).matches()) {
            throw new WrongSetting("ovation.alerts.telegram-token", "is not the token of a bot");
        }
        var chat = given(alerts.telegramChat());
        if (chat.isBlank()) {
            throw new WrongSetting("ovation.alerts.telegram-chat", "must name the group that the bot writes to");
        }
        var address = alerts.telegramApi().resolve("/bot" + token + "/sendMessage");
        var call = new OutsideCall(alerts.patience());
        return new TelegramChannel(address, chat, alerts.telegramFrom(), site.baseUrl(), call, json);
    }

    private static String given(@Nullable String setting) {
        return setting == null ? "" : setting.strip();
    }
}
