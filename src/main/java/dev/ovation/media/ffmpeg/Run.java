package dev.ovation.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One process from its start to its end; nothing of it is left when this returns or throws. */
final class Run {

    private static final int KEPT_COMPLAINTS = 60;

    private final Process process;
    private final Duration limit;
    private final ArrayDeque<String> complaints = new ArrayDeque<>();
    private final AtomicBoolean tooLate = new AtomicBoolean();

    Run(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
    }

    Ffmpeg.Outcome toItsEnd(Consumer<String> line) throws IOException, InterruptedException {
        var listener = Thread.ofVirtual().start(this::listen);
        var watch = Thread.ofVirtual().start(this::watchTheTime);
        try {
            process.inputReader().lines().takeWhile(text -> !Thread.currentThread().isInterrupted()).forEach(line);
            process.waitFor();
        } catch (UncheckedIOException cutOff) {
            process.waitFor();
        } finally {
            end();
            watch.interrupt();
            listener.join();
        }
        return new Ffmpeg.Outcome(process.exitValue(), tooLate.get(), List.copyOf(complaints));
    }

    private void watchTheTime() {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                tooLate.set(true);
                end();
            }
        } catch (InterruptedException over) {
            // The run is over; nothing is left to watch.
        }
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (complaints.size() == KEPT_COMPLAINTS) {
                    complaints.removeFirst();
                }
                complaints.addLast(line);
            }
        } catch (IOException closed) {
            // It ended while we listened.
        }
    }

    /** Closing its pipe makes the leash kill the program; the shell itself follows. */
    private void end() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            // As wanted.
        }
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
