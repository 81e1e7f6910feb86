import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;

/** Protected files through the application against nginx over the very same files; and what a refusal costs. */
final class Delivery {

    private static final String MEDIUM = "88888888-0000-7000-8000-0000000000aa";
    private static final String SEGMENT = "1080p-0.m4s";
    private static final String PICTURE = "large.webp";
    private static final int CONNECTIONS = 16;
    private static final Pattern ADDRESS = Pattern.compile("\"hls\":\"(/m/[^/\"]+/)");

    private final Site site;
    private final Database database;
    private final Report report;
    private final Pace pace;
    private final Path place;

    Delivery(Site site, Database database, Report report, Pace pace, Path place) {
        this.site = site;
        this.database = database;
        this.report = report;
        this.pace = pace;
        this.place = place;
    }

    void measure() throws Exception {
        var folder = files();
        var signed = site.address + address();
        try (var nginx = Nginx.over(folder, place.resolve("nginx"))) {
            against("a protected segment of 2 MB", signed + SEGMENT, nginx.address + SEGMENT);
            against("a protected picture of 200 KB", signed + PICTURE, nginx.address + PICTURE);
        }
        refusal(signed + PICTURE);
    }

    private void against(String what, String ours, String bare) throws Exception {
        Wrk.run(CONNECTIONS, pace.warm(), ours);
        report.atLeast(
                what + ", " + CONNECTIONS + " connections",
                Duel.of(pace.rounds(), () -> perSecond(ours), () -> perSecond(bare)), "/s", 0.5);
    }

    private double perSecond(String address) throws Exception {
        return Wrk.run(CONNECTIONS, pace.seconds(), address).demandNoneWrong().perSecond();
    }

    /** CPU of the application per request: with one character of the address changed, and unchanged. */
    private void refusal(String address) throws Exception {
        var at = address.indexOf("/m/") + 10;
        var tampered = address.substring(0, at) + (address.charAt(at) == 'A' ? 'B' : 'A') + address.substring(at + 1);
        var status = site.call("GET", tampered.substring(site.address.toString().length()), null).statusCode();
        if (status != 403) {
            throw new IllegalStateException("A tampered address was answered with " + status);
        }
        Wrk.run(CONNECTIONS, pace.warm(), tampered);
        report.atMost(
                "a refused address against a served one, CPU per request",
                Duel.of(pace.rounds(), () -> cpuPerRequest(tampered), () -> cpuPerRequest(address)), "ms", 1);
    }

    private double cpuPerRequest(String address) throws Exception {
        var before = site.cpu();
        var load = Wrk.run(CONNECTIONS, pace.seconds(), address);
        return (site.cpu() - before) * 1000 / load.requests();
    }

    /** Renditions as a transcode leaves them: rows and files, of bytes that do not matter. */
    private Path files() throws Exception {
        var folder = site.data.resolve("files/renditions").resolve(MEDIUM.substring(MEDIUM.length() - 2)).resolve(MEDIUM);
        Files.createDirectories(folder);
        var random = new Random(1);
        for (var file : new Object[][] {{SEGMENT, 2 << 20}, {PICTURE, 200 << 10}}) {
            var bytes = new byte[(int) file[1]];
            random.nextBytes(bytes);
            Files.write(folder.resolve((String) file[0]), bytes);
        }
        database.run("""
                insert into media.medium (id, owner_id, purpose, kind, state, filename, bytes, background, duration_seconds,
                    width, height, created_at)
                values ('%s', %s, 'post', 'video', 'ready', 'film.mp4', 1, false, 600, 1920, 1080, now())"""
                .formatted(MEDIUM, Seeds.UPLOADER_ID));
        return folder;
    }

    private String address() throws Exception {
        var answer = site.call("GET", "/api/v1/media/" + MEDIUM, null, "Authorization", "Bearer " + Seeds.UPLOADER);
        var match = ADDRESS.matcher(answer.body());
        if (!match.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return match.group(1);
    }
}
