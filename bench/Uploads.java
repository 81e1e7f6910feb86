import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A performer's large file on its way in, against nginx that is told to keep the very same bytes. */
final class Uploads {

    private static final int MEGABYTES = 256;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Site site;
    private final Report report;
    private final Pace pace;
    private final Path place;

    Uploads(Site site, Report report, Pace pace, Path place) {
        this.site = site;
        this.report = report;
        this.pace = pace;
        this.place = place;
    }

    void measure() throws Exception {
        var film = film();
        var kept = Files.createDirectories(site.data.resolve("bare"));
        try (var nginx = Nginx.over(kept, place.resolve("nginx-in"))) {
            pace.warmUp(seconds -> ours(film));
            report.atLeast(
                    "one upload of %d MB, resumable at every byte".formatted(MEGABYTES),
                    Duel.of(pace.rounds(), () -> ours(film), () -> bare(film, nginx)), "MB/s", 0.5);
        }
    }

    /** All but the last byte, or it would be looked at: what is measured is the way in. */
    private double ours(Path film) throws Exception {
        var tus = new String[] {"Authorization", "Bearer " + Seeds.UPLOADER, "Tus-Resumable", "1.0.0"};
        var begun = site.call("POST", "/api/v1/uploads", null, "Authorization", "Bearer " + Seeds.UPLOADER,
                "Tus-Resumable", "1.0.0", "Upload-Length", "" + (Files.size(film) + 1));
        var path = "/api/v1/uploads/" + begun.headers().firstValue("Media-Id")
                .orElseThrow(() -> new IllegalStateException(begun.statusCode() + " " + begun.body()));
        var from = System.nanoTime();
        var sent = site.append(path, film, tus);
        var took = System.nanoTime() - from;
        demand(sent.statusCode() == 204, sent.statusCode(), sent.body());
        var gone = site.call("DELETE", path, null, tus);
        demand(gone.statusCode() == 204, gone.statusCode(), gone.body());
        return MEGABYTES * 1e9 / took;
    }

    private double bare(Path film, Nginx nginx) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(nginx.address + "film.mp4")).PUT(BodyPublishers.ofFile(film));
        var from = System.nanoTime();
        var sent = HTTP.send(request.build(), BodyHandlers.ofString());
        var took = System.nanoTime() - from;
        demand(sent.statusCode() / 100 == 2, sent.statusCode(), sent.body());
        return MEGABYTES * 1e9 / took;
    }

    private static void demand(boolean fulfilled, int status, String body) {
        if (!fulfilled) {
            throw new IllegalStateException(status + " " + body);
        }
    }

    private Path film() throws Exception {
        var film = place.resolve("upload.bin");
        var bytes = new byte[1 << 20];
        new Random(1).nextBytes(bytes);
        try (var output = Files.newOutputStream(film)) {
            for (int i = 0; i < MEGABYTES; i++) {
                output.write(bytes);
            }
        }
        return film;
    }
}
