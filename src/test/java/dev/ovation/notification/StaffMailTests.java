package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What staff sees of the mails: what became of them, never what they say nor to whom they go. */
@HouseTest
class StaffMailTests {

    private static final String MAILS = "/api/v1/staff/mails";

    /** Borrows the words of a mail that everybody has. */
    record PasswordChanged(String key, Announcement.Recipient recipient) implements Announcement {
        @Override
        public Map<String, Object> facts() {
            return Map.of("name", "Ada Lovelace", "path", "/reset");
        }
    }

    private final House house;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Person support;
    private final String id = UUID.randomUUID().toString();
    private final String guest = UUID.randomUUID() + "@example.test";

    StaffMailTests(House house, ApplicationEventPublisher events, TransactionTemplate transaction, DSLContext sql) {
        this.house = house;
        this.events = events;
        this.transaction = transaction;
        this.sql = sql;
        support = house.person("Support", Role.SUPPORT);
    }

    @Test
    @DisplayName("viggio 44: staff finds the mails about one thing, those that wait, and those that never left")
    void staffFindsWhatBecameOfAMail() {
        tell(id, guest);
        var sent = one(support.get(MAILS + "?about=" + id).expect(200).json("/items"));
        assertThat(sent.path("state").asString()).isEqualTo("sent");
        assertThat(sent.path("event").asString()).isEqualTo("PasswordChanged");
        assertThat(sent.has("sentAt")).isTrue();

        var refused = UUID.randomUUID().toString();
        tell(refused, guest + "\r\nBcc: eve@example.test");
        var failed = support.get(MAILS + "?state=failed&limit=100").expect(200);
        assertThat(failed.json("/items").valueStream()
                        .filter(mail -> mail.path("about").asString().equals(refused)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.path("failure").asString()).isNotEmpty());
        assertThat(failed.body()).doesNotContain("Lovelace").doesNotContain(guest);

        var waits = UUID.randomUUID().toString();
        tell(waits, guest);
        sql.update(OUTBOX)
                .set(OUTBOX.DUE_AT, house.clock().instant().plus(Duration.ofDays(3_000)))
                .setNull(OUTBOX.SENT_AT)
                .where(OUTBOX.ABOUT.eq(waits))
                .execute();
        assertThat(support.get(MAILS + "?state=waiting&limit=100").expect(200).json("/items").valueStream()
                        .map(mail -> mail.path("about").asString()))
                .contains(waits)
                .doesNotContain(id, refused);
        sql.deleteFrom(OUTBOX).where(OUTBOX.ABOUT.eq(waits)).execute();

        support.get(MAILS + "?state=sent").invalid("state");
        house.person("Finance", Role.FINANCE).get(MAILS).refused(403, "not_allowed");
    }

    private void tell(String about, String to) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new PasswordChanged(about, new Announcement.Recipient.OfEmail(to, Locale.ENGLISH))));
        house.finish();
    }

    private static JsonNode one(JsonNode items) {
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
