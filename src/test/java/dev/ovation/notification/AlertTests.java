package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.media.MediaKind;
import dev.ovation.notification.Outside.Health;
import dev.ovation.platform.events.Alert;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.Owner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** From the trouble to where operators look, with channels that are down. */
@HouseTest
@Import(Shelf.class)
@ExtendWith(OutputCaptureExtension.class)
class AlertTests {

    static final Telegram TELEGRAM = new Telegram();
    static final Sentry SENTRY = new Sentry();

    /** As a selling module raises it. */
    record SomethingFailed(String key, Owner about) implements Alert {

        @Override
        public Severity severity() {
            return Severity.SERIOUS;
        }

        @Override
        public String code() {
            return "something_failed";
        }

        @Override
        public String sentence() {
            return "Something failed that is not a person's mistake.";
        }

        @Override
        public String page() {
            return "/staff/things/" + about.id();
        }
    }

    final House house;
    final Alerts alerts;
    final SendMails sendMails;
    final OutboxTable mails;
    final Shelf shelf;
    final ApplicationEventPublisher events;
    final TransactionOperations transaction;
    final Owner thing = Owner.of("thing", UUID.randomUUID());

    AlertTests(
            House house,
            Alerts alerts,
            SendMails sendMails,
            OutboxTable mails,
            Shelf shelf,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.house = house;
        this.alerts = alerts;
        this.sendMails = sendMails;
        this.mails = mails;
        this.shelf = shelf;
        this.events = events;
        this.transaction = transaction;
    }

    @DynamicPropertySource
    static void channels(DynamicPropertyRegistry settings) {
        settings.add("ovation.alerts.sentry-dsn", SENTRY::dsn);
        settings.add("ovation.alerts.telegram-token", () -> Telegram.TOKEN);
        settings.add("ovation.alerts.telegram-chat", () -> Telegram.CHAT);
        settings.add("ovation.alerts.telegram-api", () -> TELEGRAM.address(""));
        settings.add("ovation.alerts.patience", () -> "20s"); // a machine at work: who is well answers in time
    }

    @BeforeEach
    void everybodyIsWell() {
        TELEGRAM.health = Health.WELL;
        SENTRY.health = Health.WELL;
        var now = house.clock().instant().getEpochSecond();
        house.advance(Duration.ofSeconds(1_201 - now % 600)); // a fresh ten minutes; what earlier tests told is told
        TELEGRAM.messages.clear();
        SENTRY.events.clear();
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
        SENTRY.close();
    }

    @Test
    @DisplayName("viggio 45: an alert holds the id of what it is about, and is told once")
    void anAlertIsToldEverywhereOnceWithWhatItIsAbout(CapturedOutput output) {
        raise("a");
        raise("a");
        assertThat(TELEGRAM.messages).singleElement().asString().contains(thing.toString(), "/staff/things/");
        assertThat(SENTRY.events).hasSize(1);
        assertThat(output).containsOnlyOnce("Alert something_failed: Something failed").contains(thing.toString());

        raise("b");
        assertThat(TELEGRAM.messages).hasSize(2);
        assertThat(alerts.about(thing)).hasSize(2);
    }

    @Test
    void aRolledBackTroubleAlertsNobody() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new SomethingFailed("never", thing));
            status.setRollbackOnly();
        });
        house.finish();
        assertThat(alerts.about(thing)).isEmpty();
        assertThat(TELEGRAM.messages).isEmpty();
    }

    @Test
    @DisplayName("viggio 45: a channel that is down or hangs fails no business, and is tried again")
    void channelsThatAreDownHoldUpNothingAndAreTriedAgain() {
        TELEGRAM.health = Health.BROKEN;
        SENTRY.health = Health.HANGING;
        raise("down");
        assertThat(alerts.about(thing)).hasSize(1);
        var handle = Stage.handle("alerts");
        Stage.performer(house, handle);
        var sale = Shop.tip(house.person("Fan"), handle, 500, Shop.key()).expect(201);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        assertThat(TELEGRAM.messages).isEmpty();
        var calls = TELEGRAM.calls.get();

        TELEGRAM.health = Health.WELL;
        SENTRY.health = Health.WELL;
        house.advance(Duration.ofMinutes(5));
        assertThat(TELEGRAM.messages).hasSize(1);
        assertThat(SENTRY.events).hasSize(1);
        house.advance(Duration.ofHours(3));
        assertThat(TELEGRAM.calls.get()).as("told once").isEqualTo(calls + 1);
    }

    @Test
    void aChannelThatNeverComesBackIsGivenUpWithALineAndNoSecret(CapturedOutput output) {
        TELEGRAM.health = Health.BROKEN;
        raise("gone");
        for (int i = 0; i < 14; i++) {
            house.advance(Duration.ofHours(1));
        }
        assertThat(output)
                .contains("never reached telegram: telegram answered 500")
                .doesNotContain(Telegram.TOKEN, Telegram.TOKEN.substring(10), Sentry.KEY);
        var calls = TELEGRAM.calls.get();
        house.advance(Duration.ofDays(1));
        assertThat(TELEGRAM.calls).hasValue(calls);
        assertThat(SENTRY.events).hasSize(1);
    }

    @Test
    @DisplayName("viggio 45: refused webhooks alert, a flood of them once in ten minutes")
    void aFloodOfForgedNoticesAlertsOnceInTenMinutes() throws Exception {
        var tenMinutes = Duration.ofMinutes(10).toSeconds();
        var over = house.clock().instant().getEpochSecond() % tenMinutes;
        house.advance(Duration.ofSeconds(tenMinutes - over - 1)); // a flood does not heed the clock's ten minutes
        flood();
        assertThat(SENTRY.events.values().stream().map(event -> event.at("/tags/code").asString()))
                .containsExactly("webhook_refused");
        assertThat(TELEGRAM.messages).as("it is no more than a warning").isEmpty();
        assertThat(alerts.about(new Owner("gateway", "sandbox")).getFirst().sentence()).contains("sandbox");

        house.advance(Duration.ofSeconds(2));
        flood();
        assertThat(SENTRY.events).hasSize(1);
        house.advance(Duration.ofMinutes(10));
        flood();
        assertThat(SENTRY.events).hasSize(2);
    }

    @Test
    @DisplayName("viggio 45: the age of the outbox alerts, without any mail")
    void mailsThatDoNotLeaveAlertOnceWithoutAnyMail() {
        var stuck = news("ada@example.test");
        var now = house.clock().instant();
        transaction.executeWithoutResult(_ -> {
            mails.keep(List.of(stuck), now);
            mails.postpone(stuck, 1, now.plus(Duration.ofDays(1))); // before anybody sends it
        });
        house.advance(Duration.ofMinutes(14));
        assertThat(alerts.about(Owner.of("mail", stuck.id()))).isEmpty();
        house.advance(Duration.ofMinutes(2));
        house.advance(Duration.ofMinutes(2));
        assertThat(alerts.about(Owner.of("mail", stuck.id())))
                .singleElement()
                .extracting(RaisedAlert::code)
                .isEqualTo("outbox_stuck");
        assertThat(TELEGRAM.messages).singleElement().asString()
                .contains("outbox_stuck", "/staff/mails?state=waiting")
                .doesNotContain("@");
        mails.sent(List.of(stuck), house.clock().instant());
    }

    @Test
    @DisplayName("viggio 45: dead letters alert")
    void deadMailsAlertOnceADay() {
        for (int i = 0; i < 3; i++) {
            sendMails.giveUp(news("ada@example.test"), new IllegalStateException("no server"));
        }
        house.finish();
        assertThat(TELEGRAM.messages).singleElement().asString()
                .contains("mails_given_up", "/staff/mails")
                .doesNotContain("@");
    }

    @Test
    @DisplayName("viggio 45: a person's mistake never alerts")
    void aPersonsMistakeAlertsNobody() {
        var handle = Stage.handle("mistakes");
        var star = Stage.performer(house, handle);
        var fan = house.person("Fan");
        Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "declined").expect(200);
        Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "abandoned").expect(200);
        Shop.tip(fan, handle, 1, Shop.key()).invalid("amount.amount");
        star.post("/api/v1/posts", "{\"media\": [\"" + UUID.randomUUID() + "\"], \"audience\": \"public\"}");
        house.stranger().post("/api/v1/webhooks/nobody", "{}").refused(404, "not_found");
        house.stranger().post("/api/v1/tokens", "{\"email\": \"nobody@example.test\", \"password\": \"wrong\"}");
        shelf.fails(shelf.processing(star, MediaKind.VIDEO)); // it was no video
        mails.refused(mailTo("nobody.there@example.test"), "the mail server does not take it");
        house.finish();
        house.advance(Duration.ofMinutes(2));

        assertThat(SENTRY.events).isEmpty();
        assertThat(TELEGRAM.messages).isEmpty();
    }

    @Test
    void staffReadsThemAndNobodyElse() {
        raise("seen");
        house.person("Fan").get("/api/v1/staff/alerts").refused(403, "not_allowed");
        var first = house.moderator().get("/api/v1/staff/alerts?limit=1").expect(200);
        assertThat(first.text("/items/0/code")).isEqualTo("something_failed");
        assertThat(first.text("/items/0/severity")).isEqualTo("serious");
        assertThat(first.text("/items/0/about/id")).isEqualTo(thing.id());
    }

    private void raise(String key) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new SomethingFailed(thing.id() + key, thing)));
        house.finish();
    }

    private void flood() throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = new ArrayList<Future<?>>();
            for (int i = 0; i < 30; i++) {
                posts.add(hands.submit(() -> house.stranger()
                        .post("/api/v1/webhooks/sandbox", "{}")
                        .refused(401, "notice_not_genuine")));
            }
            for (var post : posts) {
                post.get();
            }
        }
        house.finish();
    }

    private News mailTo(String address) {
        var news = news(address);
        mails.keep(List.of(news), house.clock().instant());
        return news;
    }

    private static News news(String address) {
        var id = UUID.randomUUID();
        var guest = new Announcement.Recipient.OfEmail(address, Locale.ENGLISH);
        return new News(id, "PasswordChanged", "PasswordChanged:" + id, guest, Map.of("name", "Ada", "path", "/"), 0, null);
    }
}
