package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.media.delivery.Rendition;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import dev.ovation.storage.StoredFiles.Located.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** Media for tests of any module: taken in, waited for, looked at on the disk. */
@TestComponent
public class MediaKit {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern NAMED = Pattern.compile("(?m)URI=\"([^\"]+)\"|^[^#\\s].*$");
    private static final Pattern RUNG = Pattern.compile("RESOLUTION=(\\d+x\\d+)");

    private final MediaImports imports;
    private final MediaTable table;
    private final StoredFiles files;
    private final Scratch scratch;

    MediaKit(MediaImports imports, MediaTable table, StoredFiles files, Scratch scratch) {
        this.imports = imports;
        this.table = table;
        this.files = files;
        this.scratch = scratch;
    }

    public MediaFile settled(Path file) throws IOException, InterruptedException {
        return settled(taken(file, new AccountId(UUID.randomUUID())));
    }

    public MediaId taken(Path file, AccountId owner) throws IOException {
        return taken(file, owner, Purpose.POST);
    }

    public MediaId taken(Path file, AccountId owner, Purpose purpose) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var name = file.getFileName().toString();
            return imports.take(new MediaImports.Incoming(owner, purpose, name, "video/mp4"), bytes);
        }
    }

    /** What so many workers leave behind that begin it and die: each has counted its run, and nobody its end. */
    public void workersDie(MediaId id, int times) {
        var attempt = table.find(id).orElseThrow().attempt();
        for (int i = 0; i < times; i++) {
            table.countRun(id, attempt).orElseThrow();
        }
    }

    /** Waits until it is ready or failed. */
    public MediaFile settled(MediaId id) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var file = table.find(id).orElseThrow();
            if (file.state() == MediaState.READY || file.state() == MediaState.FAILED) {
                return file;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Not settled: " + table.find(id));
    }

    /** The folder of all renditions. */
    public Path renditions(MediaId id) {
        var any = files.find(Rendition.folder(id.value()).child(Rendition.PREVIEW)).orElseThrow();
        return ((OnDisk) any).path().getParent();
    }

    /** For example {@code video 640x360 2s 640x360 sound} or {@code refused not_media}. */
    public String described(MediaFile file) throws IOException {
        if (file.failure() != null) {
            return "refused " + file.failure().code();
        }
        var text = file.kind().word() + " " + file.width() + "x" + file.height();
        if (file.kind() == MediaKind.PHOTO) {
            return text;
        }
        var master = Files.readString(renditions(file.id()).resolve(Rendition.HLS));
        assertThat(named(renditions(file.id()))).as("what the playlists name").allMatch(Files::exists);
        var rungs = RUNG.matcher(master).results().map(rung -> rung.group(1)).toList();
        return "%s %s: %s%s".formatted(
                text, length(file), String.join(" ", rungs), master.contains("TYPE=AUDIO") ? " sound" : " silent");
    }

    /** Every file that one of these playlists sends players to. */
    private static List<Path> named(Path folder) throws IOException {
        var named = new ArrayList<Path>();
        try (var playlists = Files.newDirectoryStream(folder, "*.m3u8")) {
            for (var playlist : playlists) {
                NAMED.matcher(Files.readString(playlist))
                        .results()
                        .map(name -> name.group(1) == null ? name.group() : name.group(1))
                        .forEach(address -> named.add(Path.of(folder.toUri().resolve(address))));
            }
        }
        return named;
    }

    private static String length(MediaFile file) {
        var seconds = file.durationSeconds();
        return seconds == null ? "?" : String.format(Locale.ROOT, "%.0fs", seconds);
    }

    public void assertNothingTemporary() throws IOException {
        assertThat(scratch.leftovers()).as("temporary folders").isEmpty();
    }

    /** The uploaded bytes as they lie on the disk. */
    public Path original(MediaId id) {
        return ((OnDisk) files.find(Originals.key(id)).orElseThrow()).path();
    }
}
