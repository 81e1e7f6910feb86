package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.platform.http.RateLimits;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** A check of a password waits for its turn: a reset in that time counts, and not what was read before it. */
@HouseTest
class OutrunResetTests {

    private static final String WANTED = "a wholly new one";

    private final House house;
    private final Person ada;
    private final AccountTable table;
    private final CredentialTable credentialTable;
    private final TransactionTemplate transaction;
    private final AuthSettings settings;
    private final ChangePassword reset;
    private final OneTimeLinks links;
    private final SignInByPassword signIn;
    private final ChangePassword change;

    /** Runs once, after a hash was read and before the check of it answers. */
    private Runnable meanwhile = () -> {};

    OutrunResetTests(
            House house,
            AccountTable table,
            CredentialTable credentialTable,
            Credentials credentials,
            OneTimeLinks links,
            TransactionTemplate transaction,
            ChangePassword reset,
            ChangePassword.Asked asked,
            AuthSettings settings,
            RateLimits limits,
            SlowDown slowDown) {
        this.house = house;
        this.table = table;
        this.credentialTable = credentialTable;
        this.transaction = transaction;
        this.settings = settings;
        this.reset = reset;
        this.links = links;
        var passwords = new Passwords(new Watched(), settings.pepper(), 2, Duration.ofSeconds(1));
        var check = new CheckPassword(table, passwords, limits, slowDown);
        signIn = new SignInByPassword(check, credentials);
        var watched = new ChangePassword.Asked(check, limits, asked.events(), asked.ids());
        change = new ChangePassword(table, passwords, links, credentialTable, transaction, watched);
        ada = house.person("Ada");
    }

    private final class Watched implements PasswordEncoder {

        private final PasswordEncoder real = PasswordHashes.encoder(settings.pepper(), settings.rounds());

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            var once = meanwhile;
            meanwhile = () -> {};
            once.run();
            return real.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return real.upgradeEncoding(hash);
        }
    }

    @Test
    void noSessionAndNoTokenOutlivesTheReset() {
        meanwhile = this::resets;
        assertThatThrownBy(() -> signIn.session(ada.email(), House.PASSWORD, "127.0.0.1", null))
                .isInstanceOf(AccountRefused.WrongCredentials.class);
        assertThat(held()).isEmpty();
        table.setPassword(ada.account(), hash(House.PASSWORD, settings.rounds()));
        meanwhile = this::resets;
        assertThatThrownBy(() -> signIn.token(ada.email(), House.PASSWORD, "127.0.0.1", null, null))
                .isInstanceOf(AccountRefused.WrongCredentials.class);
        assertThat(held()).isEmpty();
    }

    @Test
    void aResetThatHasNotCommittedIsWaitedFor() throws Exception {
        var checking = new CountDownLatch(1);
        meanwhile = checking::countDown;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = transaction.execute(_ -> {
                table.setPassword(ada.account(), hash(WANTED, settings.rounds()));
                credentialTable.deleteAll(ada.account(), null);
                var trying = threads.submit(() -> signIn.token(ada.email(), House.PASSWORD, "127.0.0.1", null, null));
                wait(checking);
                return trying;
            });
            assertThatThrownBy(late::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AccountRefused.WrongCredentials.class);
        }
        assertThat(held()).isEmpty();
    }

    @Test
    void anOldHashIsNotRenewedOverTheReset() {
        table.setPassword(ada.account(), hash(House.PASSWORD, 500));
        meanwhile = this::resets;
        assertThatThrownBy(() -> signIn.session(ada.email(), House.PASSWORD, "127.0.0.1", null))
                .isInstanceOf(AccountRefused.WrongCredentials.class);
        house.stranger().signIn(ada.email(), WANTED);
    }

    @Test
    void twoWhoRenewTheSameHashBothComeIn() {
        table.setPassword(ada.account(), hash(House.PASSWORD, 500));
        meanwhile = () -> house.stranger().signIn(ada.email(), House.PASSWORD);
        signIn.session(ada.email(), House.PASSWORD, "127.0.0.1", null);
        assertThat(held()).hasSize(3);
    }

    @Test
    void whoKnowsThePresentPasswordDoesNotUndoTheReset() {
        meanwhile = this::resets;
        assertThatThrownBy(() ->
                        change.byPresentOne(ada.account(), House.PASSWORD, "the thief's choice", UUID.randomUUID()))
                .isInstanceOf(AccountRefused.WrongPassword.class);
        house.stranger().signIn(ada.email(), WANTED);
    }

    private void resets() {
        reset.byLink(
                links.make(ada.account(), OneTimeLinks.Purpose.SET_PASSWORD),
                WANTED,
                house.clock().instant());
    }

    private List<CredentialTable.Listed> held() {
        var now = house.clock().instant();
        return credentialTable.of(ada.account(), now, now.minus(Duration.ofDays(1)));
    }

    private String hash(String password, int rounds) {
        return PasswordHashes.encoder(settings.pepper(), rounds).encode(password);
    }

    /** And a while longer, in which it would have come in. */
    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
            Thread.sleep(300);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
