package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import dev.ovation.platform.http.RateLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a wrong sign-in costs, in work done and not in time, which a busy machine would blur. */
@HouseTest
class CheckPasswordTests {

    private final House house;
    private final AccountTable table;
    private final RateLimits limits;
    private final AuthSettings settings;
    private final SlowDown slowDown;

    CheckPasswordTests(
            House house, AccountTable table, RateLimits limits, AuthSettings settings, SlowDown slowDown) {
        this.house = house;
        this.table = table;
        this.limits = limits;
        this.settings = settings;
        this.slowDown = slowDown;
    }

    /** Keeps the hashes that were looked at. */
    private static final class Watched implements PasswordEncoder {

        final List<String> looked = new ArrayList<>();
        private final PasswordEncoder real = PasswordHashes.encoder("pepper", 1000);

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            looked.add(hash);
            return real.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return real.upgradeEncoding(hash);
        }
    }

    @Test
    void anUnknownAddressIsCheckedLikeAKnownOne() {
        var ada = house.person("Ada");
        var watched = new Watched();
        var check = new CheckPassword(
                table,
                new Passwords(watched, PasswordHashes.ofNobody(1000), 2, Duration.ofSeconds(1)),
                limits,
                slowDown);
        assertThatThrownBy(() -> check.of(ada.email(), "wrong", "127.0.0.1"))
                .isInstanceOf(AccountRefused.WrongCredentials.class);
        assertThatThrownBy(() -> check.of("nobody." + ada.email(), "wrong", "127.0.0.1"))
                .isInstanceOf(AccountRefused.WrongCredentials.class);
        assertThat(watched.looked).hasSize(2);
        assertThat(form(watched.looked.getFirst()))
                .as("rounds, salt and length")
                .isEqualTo(form(watched.looked.getLast()));
    }

    @Test
    void anUnknownAddressIsSlowedDownToo() {
        var email = "nobody." + house.person("Ada").email();
        for (int i = 0; i < 8; i++) {
            signIn(email, "wrong").expect(401);
        }
        signIn(email, "wrong").refused(429, "too_many_requests");
    }

    @Test
    void eachFurtherFailureWaitsTwiceAsLongUpToALimit() {
        var first = settings.firstPause();
        assertThat(slowDown.pause(2)).isZero();
        assertThat(slowDown.pause(3)).isEqualTo(first);
        assertThat(slowDown.pause(6)).isEqualTo(first.multipliedBy(8));
        assertThat(slowDown.pause(1000)).isEqualTo(Duration.ofSeconds(4));
    }

    /** At least the pauses themselves: a busy machine can only add to them. */
    @Test
    void knownAndUnknownAddressesWaitForTheirNo() {
        var ada = house.person("Ada").email();
        for (var email : List.of(ada, "nobody." + ada)) {
            var began = System.nanoTime();
            for (int i = 0; i < 7; i++) {
                signIn(email, "wrong").expect(401);
            }
            var pauses = settings.firstPause().multipliedBy(1 + 2 + 4 + 8 + 16);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(pauses);
        }
    }

    @Test
    void manyAtOnceAreCountedBeforeTheyAreChecked() throws Exception {
        var ada = house.person("Ada");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 30; i++) {
                tries.add(threads.submit(() -> signIn(ada.email(), "wrong").status()));
            }
            var codes = new ArrayList<Integer>();
            for (var one : tries) {
                codes.add(one.get());
            }
            assertThat(codes).containsOnly(401, 429);
            assertThat(codes).filteredOn(code -> code == 401).hasSizeLessThanOrEqualTo(9);
        }
    }

    @Test
    void aPasswordOfOldIsHashedAnewAtTheNextSignIn() {
        var ada = house.person("Ada");
        table.setPassword(
                ada.account(), PasswordHashes.encoder(settings.pepper(), 500).encode("long enough"));
        signIn(ada.email(), "long enough").expect(201);
        assertThat(table.passwordHash(ada.account()))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("{pbkdf2-1000}"));
        signIn(ada.email(), "long enough").expect(201);
    }

    private static String form(String hash) {
        return hash.replaceFirst("}.*", "}") + hash.length();
    }

    private Reply signIn(String email, String password) {
        return house.stranger()
                .post("/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }
}
