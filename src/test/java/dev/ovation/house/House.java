package dev.ovation.house;

import dev.ovation.account.Accounts;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.jobs.DueWork;
import dev.ovation.platform.memory.Memory;
import dev.ovation.platform.time.HouseClock;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Where stories begin: people who are signed in already, the clock, and the work that is due. */
@TestComponent
public class House {

    public static final String PASSWORD = "correct horse battery";

    private static final Duration A_MOMENT = Duration.ofMillis(250);
    private static final int MOST_MOMENTS = 240; // a minute, in which the killing may still come
    private static final Duration UNTIL_LETTERS_ARE_LATE = Duration.ofMinutes(3);
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Accounts accounts;
    private final DueWork due;
    private final HouseClock clock;
    private final Memory memory;
    private final Environment environment;

    House(Accounts accounts, DueWork due, HouseClock clock, Memory memory, Environment environment) {
        this.memory = memory;
        this.accounts = accounts;
        this.due = due;
        this.clock = clock;
        this.environment = environment;
    }

    public URI address() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    public HouseClock clock() {
        return clock;
    }

    /** Waits until the application knows that its database is its own, and keeps in memory what it reads often. */
    public void untilAlone() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(memory::isTrusted);
    }

    /** Waits until light jobs and letters that are due have run. */
    public void finish() {
        due.finish();
    }

    /** The same where somebody may have been killed: what he was about to read is late, and then it is read again. */
    public void finishAfter(Fuse fuse) {
        for (int i = 0; i < MOST_MOMENTS && !due.finishWithin(A_MOMENT); i++) {
            if (fuse.isBurnt()) {
                clock.moveAhead(UNTIL_LETTERS_ARE_LATE);
                break;
            }
        }
        due.finish();
    }

    public void advance(Duration by) {
        due.advance(by);
    }

    /** Every mail that was promised to this address until now, newest first. */
    public List<Letter> mails(String to) {
        return stranger()
                .get("/dev/mails?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .expect(200)
                .json("/items")
                .valueStream()
                .map(Letter::of)
                .toList();
    }

    public Letter newestMail(String to) {
        return mails(to).getFirst();
    }

    public Browser stranger() {
        return new Browser(address());
    }

    /** A new person with a confirmed address, signed in by a bearer token. */
    public Person person(String name, Role... roles) {
        var email = "%s.%d@example.test".formatted(name.toLowerCase(java.util.Locale.ROOT), PEOPLE.incrementAndGet());
        return personAt(email, name, roles);
    }

    /** Whose address this is. */
    public Person personAt(String email, String name, Role... roles) {
        return signedIn(accounts.createConfirmed(email, PASSWORD, name, roles).id(), email);
    }

    /** The same person after a while, with a token in force. */
    public Person again(Person person) {
        return signedIn(person.account(), person.email());
    }

    private Person signedIn(AccountId account, String email) {
        var token = stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s"}""".formatted(email, PASSWORD))
                .expect(201)
                .text("/token");
        return new Person(account, email, stranger().bearer(token));
    }

    public Person moderator() {
        return person("Moderator", Role.MODERATOR);
    }

    public Person admin() {
        return person("Admin", Role.ADMIN);
    }
}
