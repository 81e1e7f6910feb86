package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.notification.Outside.Health;
import dev.ovation.platform.Settings;
import dev.ovation.platform.events.Alert.Severity;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.logging.RequestId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What really leaves the house, to servers as strict as the real ones, and what becomes of it when they are ill. */
class ChannelTests {

    private final Telegram telegram = new Telegram();
    private final Sentry sentry = new Sentry();
    private final OutsideCall patient = new OutsideCall(Duration.ofMinutes(1));
    private final OutsideCall hurried = new OutsideCall(Duration.ofMillis(300));
    private final RaisedAlert alert = alert("The bank refused to hand over what was held.");

    @AfterEach
    void close() {
        telegram.close();
        sentry.close();
    }

    @Test
    void telegramReadsWhatItIsAboutAndWhereToLook() {
        toTelegram(Telegram.TOKEN, Telegram.CHAT).send(alert);
        assertThat(telegram.messages).singleElement().asString().isEqualTo("""
                serious: capture_failed
                The bank refused to hand over what was held.
                shoutout:17
                https://house.test/staff/shoutouts/17""");
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        toTelegram(Telegram.TOKEN, Telegram.CHAT).send(alert("<b>*_[x](y)\"\\ 日本"));
        assertThat(telegram.messages.getFirst()).contains("<b>*_[x](y)\"\\ 日本");
    }

    @Test
    void aMessageIsNeverLongerThanTelegramTakes() {
        toTelegram(Telegram.TOKEN, Telegram.CHAT).send(alert("x".repeat(10_000)));
        assertThat(telegram.messages.getFirst()).hasSize(4096);
    }

    @Test
    void aWrongTokenOrGroupIsRefusedForGoodAndTheTokenIsNotTold() {
        var wrong = "1:wrong-but-secret";
        assertThatThrownBy(() -> toTelegram(wrong, Telegram.CHAT).send(alert))
                .isInstanceOfSatisfying(AlertNotTaken.class, refused -> assertThat(refused.isForGood()).isTrue())
                .hasMessage("telegram answered 401")
                .hasNoCause();
        assertThatThrownBy(() -> toTelegram(Telegram.TOKEN, "-1").send(alert))
                .hasMessage("telegram answered 400");
    }

    @Test
    void sentryGetsOneEventWithNothingOfTheMachineOrOfAnybody() {
        try (var _ = RequestId.carry("request-1")) {
            toSentry(sentry.dsn()).send(alert);
            toSentry(sentry.dsn()).send(alert); // a crash after the first one: it is there once
        }

        assertThat(sentry.calls).hasValue(2);
        assertThat(sentry.events).containsOnlyKeys(alert.id().toString().replace("-", ""));
        var event = sentry.events.values().iterator().next();
        assertThat(event.at("/message/formatted").asString()).isEqualTo(alert.sentence());
        assertThat(event.path("level").asString()).isEqualTo("error");
        assertThat(event.at("/tags/code").asString()).isEqualTo("capture_failed");
        assertThat(event.at("/tags/about").asString()).isEqualTo("shoutout:17");
        assertThat(event.at("/tags/page").asString()).isEqualTo("https://house.test/staff/shoutouts/17");
        assertThat(event.at("/tags/request_id").asString()).isEqualTo("request-1");
        assertThat(event.at("/fingerprint/0").asString()).isEqualTo("capture_failed");
        assertThat(event.propertyNames()).doesNotContain("server_name", "user", "request", "threads", "modules");
    }

    @Test
    void aWrongKeyIsRefusedForGoodAndAWrongAddressStopsTheStart() {
        assertThatThrownBy(() -> toSentry(sentry.dsn().replace(Sentry.KEY, "0".repeat(32))).send(alert))
                .isInstanceOfSatisfying(AlertNotTaken.class, refused -> assertThat(refused.isForGood()).isTrue())
                .hasMessage("sentry answered 401");
        assertThatThrownBy(() -> toSentry("not an address with s3cret"))
                .hasMessage("ovation.alerts.sentry-dsn is not the address of a project")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource(
            value = Health.class,
            names = {"BROKEN", "HANGING", "HALF_ANSWERING"})
    void aChannelThatIsIllIsLeftInTimeAndMayBeTriedAgain(Health health) {
        telegram.health = health;
        sentry.health = health;
        var channels = new AlertChannel[] {
            toTelegram(Telegram.TOKEN, Telegram.CHAT, hurried), toSentry(sentry.dsn(), hurried)
        };
        for (var channel : channels) {
            assertThatThrownBy(() -> channel.send(alert))
                    .isInstanceOfSatisfying(AlertNotTaken.class, yet -> assertThat(yet.isForGood()).isFalse())
                    .message()
                    .doesNotContain(Telegram.TOKEN, Sentry.KEY, "localhost");
        }
    }

    @Test
    void aChannelThatIsGoneMayBeTriedAgain() {
        telegram.close();
        assertThatThrownBy(() -> toTelegram(Telegram.TOKEN, Telegram.CHAT).send(alert))
                .hasMessage("telegram cannot be reached")
                .hasNoCause();
    }

    @Test
    void onlyWhatIsSeriousEnoughIsAMessage() {
        var channel = toTelegram(Telegram.TOKEN, Telegram.CHAT);
        assertThat(channel.takes(Severity.SERIOUS)).isTrue();
        assertThat(channel.takes(Severity.WARNING)).isFalse();
    }

    private AlertChannel toTelegram(String token, String chat) {
        return toTelegram(token, chat, patient);
    }

    private AlertChannel toTelegram(String token, String chat, OutsideCall call) {
        var address = telegram.address("/bot" + token + "/sendMessage");
        return new TelegramChannel(address, chat, Severity.SERIOUS, "https://house.test", call, Outside.JSON);
    }

    private AlertChannel toSentry(String dsn) {
        return toSentry(dsn, patient);
    }

    private AlertChannel toSentry(String dsn, OutsideCall call) {
        var site = new Settings(
                Settings.Mode.PRODUCTION, false, Path.of("data"), "https://house.test", Currency.getInstance("USD"));
        return SentryChannel.of(dsn, site, call);
    }

    private static RaisedAlert alert(String sentence) {
        return new RaisedAlert(
                UUID.randomUUID(),
                Severity.SERIOUS,
                "capture_failed",
                new Owner("shoutout", "17"),
                sentence,
                "/staff/shoutouts/17",
                Instant.parse("2026-11-25T12:00:00Z"));
    }
}
