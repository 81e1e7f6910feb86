package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** An installation with the demo's accounts that a test kills while something is under way, and starts again. */
public final class MortalHouse implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 900;

    private final Installation installation;

    private MortalHouse(Installation installation) {
        this.installation = installation;
    }

    /** @param name of its folder, for who looks what happened there */
    public static MortalHouse open(String name) throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "crash")), name);
        return new MortalHouse(Installation.fresh(
                data.toAbsolutePath(),
                "--ovation.demo=true",
                "--ovation.demo-content=accounts",
                "--ovation.auth.rounds=1000"));
    }

    public Installation installation() {
        return installation;
    }

    /** It is dead for a moment, and there again when this returns. */
    public void die() throws Exception {
        installation.kill();
        installation.start();
    }

    /** Dies at this moment of the call, before its answer. */
    public void dieDuring(Runnable call, BooleanSupplier moment) throws Exception {
        var answered = new AtomicBoolean();
        var calling = begin(() -> {
            call.run();
            answered.set(true);
        });
        waitFor(() -> answered.get() || moment.getAsBoolean());
        assertThat(answered).as("the call was over before its moment").isFalse();
        installation.kill();
        calling.join();
        assertThat(answered).as("the call was over before the kill").isFalse();
        installation.start();
    }

    private static Thread begin(Runnable call) {
        return Thread.ofPlatform().start(() -> {
            try {
                call.run();
            } catch (RuntimeException | AssertionError cutOff) {
                // the application was killed under it: that is the point
            }
        });
    }

    public Browser stranger() {
        return new Browser(installation.address());
    }

    public Browser client(String token) {
        return stranger().bearer(token);
    }

    public String token(String email, String password) {
        return stranger()
                .post("/api/v1/tokens", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password))
                .expect(201)
                .text("/token");
    }

    /** How the sandbox's gateway misbehaves from now on. */
    public void faults(String json) {
        stranger().put("/dev/sandbox/faults", json).expect(200);
    }

    /** Whether the only one of these that was to happen has: {@code lostCalls} or {@code silentCalls}. */
    public boolean hasHappened(String fault) {
        return stranger().get("/dev/sandbox/faults").expect(200).number("/" + fault) == 0;
    }

    /** Lets time pass, as ISO 8601 has it. */
    public void advance(String by) {
        stranger().put("/dev/clock", "{\"advance\": \"" + by + "\"}").expect(200);
    }

    /** Of a performer, cleared or not. */
    public long earned(String performer) {
        var balance = client(performer).get("/api/v1/me/balance").expect(200);
        return balance.number("/available/amount")
                + balance.json("/pending").valueStream().mapToLong(row -> row.at("/amount/amount").asLong()).sum();
    }

    public static void waitFor(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }

    @Override
    public void close() throws Exception {
        installation.close();
    }
}
