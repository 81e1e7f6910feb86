import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Loader;

/** An uploaded video until it is ready, against one bare ffmpeg command that makes the same files. CPU, not time. */
final class Transcodes {

    private static final List<Integer> RUNGS = List.of(1080, 720, 480, 360);
    private static final List<Integer> KILOBITS = List.of(5000, 2800, 1400, 800);

    /** Each takes most of a minute. */
    private static final int MOST_TURNS = 5;

    private final Site site;
    private final Report report;
    private final Pace pace;
    private final Path place;
    private final Path ffmpeg;

    Transcodes(Site site, Report report, Pace pace, Path place) {
        this.site = site;
        this.report = report;
        this.pace = pace;
        this.place = place.toAbsolutePath();
        // The same program that the application unpacks for itself, in the same place.
        System.setProperty("org.bytedeco.javacpp.cachedir", site.data.resolve("programs").toAbsolutePath().toString());
        ffmpeg = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
    }

    void measure() throws Exception {
        var film = place.resolve("film.mp4");
        run(place, "-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=30,noise=alls=10:allf=t", "-f", "lavfi", "-i",
                "sine=frequency=330:sample_rate=48000", "-t", "" + pace.video(), "-c:v", "libx264", "-preset", "ultrafast",
                "-b:v", "13M", "-pix_fmt", "yuv420p", "-c:a", "aac", film.toString());
        var duel = Duel.of(Math.min(MOST_TURNS, pace.rounds()), () -> ours(film), () -> bare(film));
        report.atMost(
                "%d s of 1080p30: ladder, MP4, poster, preview, timeline; CPU".formatted(pace.video()), duel, "s", 1.05);
    }

    /** CPU of every program that the application runs for it: looking at the file before and after, too. */
    private double ours(Path film) throws Exception {
        var before = site.cpuOfPrograms();
        var tus = new String[] {"Authorization", "Bearer " + Seeds.UPLOADER, "Tus-Resumable", "1.0.0"};
        var begun = site.call("POST", "/api/v1/uploads", null, and(tus, "Upload-Length", "" + Files.size(film)));
        var id = begun.headers().firstValue("Media-Id")
                .orElseThrow(() -> new IllegalStateException(begun.statusCode() + " " + begun.body()));
        var sent = site.append("/api/v1/uploads/" + id, film, tus);
        if (sent.statusCode() != 204) {
            throw new IllegalStateException(sent.statusCode() + " " + sent.body());
        }
        waitUntilReady("/api/v1/media/" + id);
        return site.cpuOfPrograms() - before;
    }

    private void waitUntilReady(String path) throws Exception {
        while (true) {
            var state = site.call("GET", path, null, "Authorization", "Bearer " + Seeds.UPLOADER).body();
            if (state.contains("\"state\":\"ready\"")) {
                return;
            }
            if (!state.contains("\"state\":\"processing\"")) {
                throw new IllegalStateException(state);
            }
            Thread.sleep(250);
        }
    }

    private double bare(Path film) throws Exception {
        var output = Files.createTempDirectory(place, "bare");
        var before = Proc.cpuOfEnded(ProcessHandle.current().pid());
        run(output, command(film).toArray(String[]::new));
        return Proc.cpuOfEnded(ProcessHandle.current().pid()) - before;
    }

    /** Decoded once, each size from the one above it, every stream encoded once for HLS and MP4 together. */
    private static List<String> command(Path film) {
        var words = new ArrayList<>(List.of("-i", film.toString(), "-filter_complex", graph()));
        for (int i = 0; i < RUNGS.size(); i++) {
            words.addAll(List.of("-map", "[v" + i + "]", "-maxrate:v:" + i, KILOBITS.get(i) + "k", "-bufsize:v:" + i,
                    KILOBITS.get(i) * 2 + "k"));
        }
        words.addAll(List.of("-map", "0:a", "-c:a", "aac", "-b:a", "128k", "-c:v", "libx264", "-preset", "veryfast", "-crf",
                "22", "-profile:v", "high", "-g", "600", "-force_key_frames", "expr:gte(t,n_forced*2)", "-flags",
                "+global_header", "-f", "tee",
                "[f=hls:hls_time=4:hls_playlist_type=vod:hls_segment_type=fmp4:hls_flags=independent_segments"
                        + ":hls_segment_filename=%v-%d.m4s:master_pl_name=master.m3u8:var_stream_map="
                        + "'v\\:0,agroup\\:s v\\:1,agroup\\:s v\\:2,agroup\\:s v\\:3,agroup\\:s a\\:0,agroup\\:s']%v.m3u8"
                        + "|[select=\\'v:0,a:0\\':f=mp4:movflags=+faststart]video.mp4"));
        words.addAll(List.of("-map", "[poster]", "-frames:v", "1", "-q:v", "3", "-update", "1", "poster.jpg"));
        words.addAll(List.of("-map", "[preview]", "-frames:v", "1", "-c:v", "libwebp", "-update", "1", "preview.webp"));
        words.addAll(List.of("-map", "[sheet]", "-frames:v", "1", "-q:v", "5", "-update", "1", "timeline.jpg"));
        return words;
    }

    private static String graph() {
        return "[0:v]split=3[v0][a][p];[p]select='gte(t,2)*isnan(prev_selected_t)',split[poster][b];"
                + "[b]scale=106:60,gblur=sigma=3[preview];[a]scale=1280:720,split[v1][c];[c]scale=854:480,split[v2][d];"
                + "[d]scale=640:360,split[v3][e];[e]fps=1,scale=160:90,tile=10x10[sheet]";
    }

    private void run(Path folder, String... words) throws Exception {
        var command = new ArrayList<>(List.of(ffmpeg.toString(), "-v", "error", "-nostdin", "-y"));
        command.addAll(List.of(words));
        Shell.run(folder, Map.of("LD_LIBRARY_PATH", ffmpeg.getParent().toString()), command);
    }

    private static String[] and(String[] headers, String name, String value) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }
}
