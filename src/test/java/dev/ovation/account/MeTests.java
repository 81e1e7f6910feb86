package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.platform.identity.Role;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's own view of themselves. */
@HouseTest
class MeTests {

    private final House house;

    private final AccountTable table;
    private final TransactionTemplate transaction;

    MeTests(House house, AccountTable table, TransactionTemplate transaction) {
        this.house = house;
        this.table = table;
        this.transaction = transaction;
    }

    @Test
    void tellsWhoOneIsAndWhatOneMay() {
        var mo = house.person("Mo", Role.MODERATOR);
        var me = mo.get("/api/v1/me").expect(200);
        assertThat(me.text("/id")).isEqualTo(mo.account().toString());
        assertThat(me.text("/displayName")).isEqualTo("Mo");
        assertThat(me.flag("/emailConfirmed")).isTrue();
        assertThat(me.json("/roles").toString()).isEqualTo("[\"fan\",\"moderator\"]");
        assertThat(me.json("/permissions").toString())
                .contains("suspend_accounts")
                .doesNotContain("assign_roles");
    }

    @Test
    void changesWhatIsSentAndNothingElse() {
        var ada = house.person("Ada");
        ada.patch("/api/v1/me", "{\"timeZone\": \"Europe/Berlin\"}").expect(200);
        var me = ada.patch("/api/v1/me", "{\"locale\": \"de\", \"displayName\": \" Ada L. \"}")
                .expect(200);
        assertThat(me.text("/timeZone")).isEqualTo("Europe/Berlin");
        assertThat(me.text("/locale")).isEqualTo("de");
        assertThat(me.text("/displayName")).isEqualTo("Ada L.");
        assertThat(ada.get("/api/v1/me").body()).isEqualTo(me.body());
    }

    @Test
    void twoChangesAtTheSameMomentBothStay() throws Exception {
        var ada = house.person("Ada");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = transaction.execute(_ -> {
                // Both have read the account and wait for its row.
                table.confirmEmail(ada.account(), house.clock().instant());
                var running = Stream.of("\"timeZone\": \"Europe/Berlin\"", "\"displayName\": \"Ada L.\"")
                        .map(change -> threads.submit(() -> ada.patch("/api/v1/me", "{" + change + "}")))
                        .toList();
                aWhile();
                return running;
            });
            for (var one : both) {
                one.get().expect(200);
            }
        }
        var me = ada.get("/api/v1/me").expect(200);
        assertThat(me.text("/timeZone")).isEqualTo("Europe/Berlin");
        assertThat(me.text("/displayName")).isEqualTo("Ada L.");
    }

    private static void aWhile() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var ada = house.person("Ada");
        ada.patch("/api/v1/me", "{\"timeZone\": \"Mars/Olympus\"}").invalid("timeZone");
        ada.patch("/api/v1/me", "{\"locale\": \"tlh\"}").invalid("locale");
        ada.patch("/api/v1/me", "{\"displayName\": \" \"}").invalid("displayName");
        ada.patch("/api/v1/me", "{\"displayName\": \"A\\nB\"}").invalid("displayName");
        ada.patch("/api/v1/me", "{\"emailConfirmed\": true}").invalid("emailConfirmed");
        ada.patch("/api/v1/me", "{\"roles\": [\"admin\"]}").invalid("roles");
    }
}
