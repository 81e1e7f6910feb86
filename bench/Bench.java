import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Measures what docs/performance.md shows. Each figure stands beside a limit that is measured in the same run.
 * Arguments choose sections; without any, all are run. {@code --quick} only shows that everything runs.
 */
public final class Bench {

    private static final Path PLACE = Path.of("target/bench");

    private final Set<Section> sections;
    private final Pace pace;
    private final Report report = new Report();

    private Bench(Set<Section> sections, Pace pace) {
        this.sections = sections;
        this.pace = pace;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        var quick = words.remove("--quick");
        var bench = new Bench(Section.of(words), quick ? Pace.QUICK : Pace.FULL);
        delete(PLACE);
        Files.createDirectories(PLACE);
        try {
            bench.run(PLACE.resolve("data"));
        } finally {
            delete(PLACE);
        }
        if (!quick) {
            bench.report.write(Path.of("docs/performance.md"));
        }
    }

    private void run(Path data) throws Exception {
        Site.over(data).close();
        if (sections.contains(Section.START)) {
            Starts.measure(data, report.in(Section.START));
        }
        try (var site = Site.over(data)) {
            var memory = new Memory(site, report, pace);
            if (sections.contains(Section.MEMORY)) {
                memory.atRest();
            }
            over(site, Database.of(data));
            if (sections.contains(Section.MEMORY)) {
                memory.afterLoad();
            }
        }
    }

    private void over(Site site, Database database) throws Exception {
        var seeds = new Seeds(database);
        seeds.people();
        rows(seeds, site, database);
        if (sections.contains(Section.LISTS)) {
            new Lists(site, database, report.in(Section.LISTS), pace).measure();
        }
        if (sections.contains(Section.DELIVERY)) {
            new Delivery(site, database, report.in(Section.DELIVERY), pace, PLACE).measure();
        }
        if (sections.contains(Section.UPLOAD)) {
            new Uploads(site, report.in(Section.UPLOAD), pace, PLACE).measure();
        }
        if (sections.contains(Section.TRANSCODE)) {
            new Transcodes(site, report.in(Section.TRANSCODE), pace, PLACE).measure();
        }
        if (sections.contains(Section.SETTLEMENT)) {
            new Settlements(site, database, report.in(Section.SETTLEMENT), pace).measure();
        }
        if (sections.contains(Section.SHOUTOUTS)) {
            new Shoutouts(site, database, report.in(Section.SHOUTOUTS), pace).measure();
        }
    }

    /** Only the feed is looked at with every number of posts; the lists want many, memory some. */
    private void rows(Seeds seeds, Site site, Database database) throws Exception {
        var feeds = new Feeds(site, database, report.in(Section.FEEDS), pace);
        var all = sections.contains(Section.FEEDS) || sections.contains(Section.LISTS);
        var from = 1;
        for (var posts : all ? pace.posts() : pace.posts().subList(0, 1)) {
            seeds.posts(from, posts);
            from = posts + 1;
            if (sections.contains(Section.FEEDS)) {
                feeds.remember(posts);
            }
        }
        database.forgetCopies();
        if (sections.contains(Section.FEEDS)) {
            feeds.measure();
            feeds.inTurn();
        }
    }

    private static void delete(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
