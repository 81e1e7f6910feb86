import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what docs/performance.md shows. Each figure stands beside a limit that is measured in the same run.
 * Arguments choose sections; without any, all are run.
 */
public final class Bench {

    private static final Path PLACE = Path.of("target/bench");

    private Bench() {}

    public static void main(String[] wanted) throws Exception {
        var sections = wanted.length == 0
                ? List.of("start", "lists", "feeds", "delivery", "transcode", "settlement", "memory")
                : List.of(wanted);
        delete(PLACE);
        Files.createDirectories(PLACE);
        var report = new Report();
        Starts.firstTime(PLACE.resolve("data"));
        if (sections.contains("start")) {
            Starts.measure(PLACE.resolve("data"), report);
        }
        try (var site = Site.over(PLACE.resolve("data"))) {
            var database = Database.of(site.data);
            if (sections.contains("memory")) {
                Thread.sleep(20_000); // what is at rest has done what a start leaves to do
                report.figure("memory of application and PostgreSQL at rest", site.memory(), "MB", 350);
            }
            if (sections.contains("lists") || sections.contains("feeds")) {
                rows(sections, site, database, report);
            }
            if (sections.contains("delivery")) {
                new Delivery(site, report, PLACE).measure();
            }
            if (sections.contains("transcode")) {
                new Transcodes(site, report, PLACE).measure();
            }
            if (sections.contains("settlement")) {
                new Settlements(site, database, report).measure();
            }
            if (sections.contains("memory")) {
                report.figure("memory after all of this load", site.memory(), "MB", 600);
            }
        }
        report.write(Path.of("docs/performance.md"));
    }

    private static void rows(List<String> sections, Site site, Database database, Report report) throws Exception {
        var seeds = new Seeds(database);
        seeds.people();
        var from = 1;
        for (var posts : List.of(10_000, 100_000, 1_000_000)) {
            seeds.posts(from, posts);
            from = posts + 1;
            if (sections.contains("feeds")) {
                warm(site, "/api/v1/feed", "Authorization", "Bearer " + Seeds.token(100));
                new Feeds(site, database, report).measure(posts);
            }
        }
        if (sections.contains("lists")) {
            new Lists(site, database, report).measure();
        }
    }

    /** The JVM compiles what is hot; a person's tenth visit is what is measured, not the first. */
    static void warm(Site site, String path, String... headers) throws Exception {
        Wrk.run(16, 10, site.address + path, headers);
    }

    static void demandNoneWrong(Wrk load) {
        if (load.wrong() > 0) {
            throw new IllegalStateException(load.wrong() + " answers were errors");
        }
    }

    private static void delete(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
