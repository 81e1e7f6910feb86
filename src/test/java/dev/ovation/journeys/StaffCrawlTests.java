package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shelf;
import dev.ovation.journeys.Browsers.Screen;
import dev.ovation.platform.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;

/** Follows every link of the staff's area as each of the staff: nothing breaks, and nobody is led to a closed door. */
@HouseTest
@Import(Shelf.class)
class StaffCrawlTests {

    /** Of rows that look alike: the first few. */
    private static final int ALIKE = 2;

    private static final Pattern ROUTE = Pattern.compile("path: '(/staff/[^'$]+)'");

    private final House house;
    private final Shelf shelf;

    StaffCrawlTests(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
    }

    @BeforeEach
    void somethingHappensOnEveryPage() {
        new EveryPage(house, shelf);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "FINANCE", "MODERATOR", "ADMIN"})
    @DisplayName("viggio 44: every screen of staff is opened by following links, as each role; nothing breaks")
    void everyScreenOpens(Role role) throws IOException {
        try (var browser = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var page = browser.newPage();
            var wrong = new ArrayList<String>();
            page.onResponse(answer -> {
                if (answer.status() >= 400 && answer.url().contains("/api/")) {
                    wrong.add(answer.status() + " " + answer.url() + " at " + page.url());
                }
            });
            page.onPageError(error -> wrong.add(error + " at " + page.url()));
            Hands.logsIn(page, house.person("Staff", role));
            var seen = crawl(page);
            assertThat(wrong).isEmpty();
            assertThat(seen).isEqualTo(mayOpen(role));
        }
    }

    private Set<String> crawl(Page page) {
        var paths = new TreeSet<String>();
        var known = new TreeSet<String>();
        var alike = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of("/staff"));
        while (!waiting.isEmpty()) {
            page.navigate(waiting.remove());
            page.locator("main h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            paths.add(page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", ""));
            for (var link : links(page)) {
                var looks = link.replaceAll("=[^&]*", "");
                if (known.add(link) && alike.merge(looks, 1, Integer::sum) <= ALIKE) {
                    waiting.add(link);
                }
            }
        }
        return paths;
    }

    private static List<String> links(Page page) {
        return page.locator("a[href^='/staff']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    /** As the client's own routes have them. */
    private static Set<String> mayOpen(Role role) throws IOException {
        var all = ROUTE.matcher(Files.readString(Path.of("web/src/app/routes/staff.ts")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(10);
        var closed = Map.of(
                Role.SUPPORT,
                Set.of("applications", "performers", "agencies", "categories", "alerts", "jobs", "audit-log"),
                Role.FINANCE,
                Set.of("applications", "categories", "mails", "jobs", "audit-log"),
                Role.MODERATOR,
                Set.of("performers", "agencies", "categories", "jobs", "audit-log"),
                Role.ADMIN,
                Set.<String>of());
        all.removeIf(path -> closed.get(role).contains(path.replaceFirst("/staff/", "")));
        return all;
    }
}
