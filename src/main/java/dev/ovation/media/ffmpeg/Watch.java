package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Reads ffmpeg's progress, passes it on, and looks that the outputs stay within the room they may take. */
final class Watch implements Consumer<String> {

    private static final String TIME = "out_time_us=";

    private final double seconds;
    private final Path folder;
    private final long room;
    private final DoubleConsumer progress;
    private double reached;

    Watch(double seconds, Path folder, long room, DoubleConsumer progress) {
        this.seconds = seconds;
        this.folder = folder;
        this.room = room;
        this.progress = progress;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith(TIME) && Character.isDigit(line.charAt(TIME.length()))) {
            var time = Long.parseLong(line.substring(TIME.length())) / 1_000_000.0;
            // It falls back when the last stream to end is a still; what was reached stays reached.
            reached = Math.max(reached, seconds > 0 ? Math.min(0.99, time / seconds) : 0);
            progress.accept(reached);
            stayWithinTheRoom();
        }
    }

    private void stayWithinTheRoom() {
        try (var files = Files.list(folder)) {
            if (files.mapToLong(file -> file.toFile().length()).sum() > room) {
                throw new IllegalStateException("The outputs take more room than they may");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
