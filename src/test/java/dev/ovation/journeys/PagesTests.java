package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.journeys.Browsers.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;

/** Every page of fan, studio, settings, agency and staff, with something on it, in light and dark: axe finds nothing. */
@HouseTest
@Import(Shelf.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    /** Colours on their way from light to dark are nobody's. */
    private static final String UNTIL_NOTHING_MOVES = """
            () => new Promise(done => {
              const moving = () => document.getAnimations().some(one =>
                one.playState === 'running' && Number.isFinite(one.effect.getComputedTiming().endTime));
              const look = () => moving() ? setTimeout(look, 50) : done();
              requestAnimationFrame(() => requestAnimationFrame(look));
            })""";

    private static final Pattern ROUTE = Pattern.compile("createRoute\\(\\{[^}]*?\\bpath: '([^']+)'");

    /** To the applications, before anything is shown. */
    private static final String ONLY_LEADS_ON = "/staff";

    private final House house;
    private final Shelf shelf;
    private EveryPage every;

    PagesTests(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
    }

    @BeforeAll
    void somethingHappensOnEveryPage() {
        every = new EveryPage(house, shelf);
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(Screen screen) {
        var complaints = new ArrayList<String>();
        try (var context = Browsers.person(house.address(), screen, ColorScheme.LIGHT)) {
            every.pages().forEach((who, paths) -> {
                signIn(context, who);
                try (var page = context.newPage()) {
                    paths.forEach(path -> look(page, path, complaints));
                }
            });
        }
        assertThat(complaints).as("%s", screen).isEmpty();
    }

    /** A new page is looked at as well, or says here why not. */
    @Test
    void everyRouteOfTheClientIsAmongThem() throws IOException {
        var looked = every.pages().values().stream()
                .flatMap(List::stream)
                .map(path -> path.split(EveryPage.OPENED)[0].replaceFirst("\\?.*", ""))
                .toList();
        try (var files = Files.walk(Path.of("web", "src", "app", "routes"))) {
            var routes = files.filter(Files::isRegularFile)
                    .flatMap(file -> ROUTE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(routes).contains("/", ONLY_LEADS_ON, "/p/$id").hasSizeGreaterThan(40);
            assertThat(routes)
                    .filteredOn(route -> !route.equals(ONLY_LEADS_ON))
                    .allSatisfy(route -> assertThat(looked).as(route).anyMatch(path -> path.matches(patternOf(route))));
        }
    }

    @Test
    void aLinkOpensThePerformerWhomTheListDoesNotHave() {
        try (var context = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            signIn(context, every.admin);
            var page = context.newPage();
            page.navigate(every.managed().replace("q=" + every.handle, "q=nobody.has.this.name"));
            page.getByText("No performer found").waitFor();
            page.getByText("@" + every.handle).waitFor();
            page.getByText("We keep 15 % of every sale now.").waitFor();
        }
    }

    private static String patternOf(String route) {
        return route.replaceAll("\\{?\\$\\w+}?", "[^/]+");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void look(Page page, String path, List<String> complaints) {
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            var steps = path.split(EveryPage.OPENED);
            page.navigate(steps[0]);
            page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.waitForCondition(() -> page.locator(".mantine-Skeleton-root").count() == 0);
            if (!path.equals(EveryPage.NOWHERE) && page.getByText("There is nothing here").count() > 0) {
                complaints.add(path + " is not there");
            }
            if (steps.length > 1) {
                page.getByText(steps[1]).first().click();
                page.getByRole(AriaRole.DIALOG).waitFor();
            }
            page.evaluate(UNTIL_NOTHING_MOVES);
            note(path + ", light", Browsers.complaints(page), complaints);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.evaluate(UNTIL_NOTHING_MOVES);
            note(path + ", dark", Browsers.complaintsAboutColours(page), complaints);
        } catch (PlaywrightException failed) {
            complaints.add(path + " did not come: " + failed.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static void note(String where, List<String> said, List<String> complaints) {
        said.forEach(complaint -> complaints.add(where + ": " + complaint));
    }

    /** By the door of the pages themselves, so that the context has the cookies. */
    private static void signIn(BrowserContext context, Person who) {
        context.clearCookies();
        if (!who.email().isEmpty()) {
            var answer = context.request()
                    .post("/api/v1/sessions", RequestOptions.create()
                            .setData(Map.of("email", who.email(), "password", House.PASSWORD)));
            assertThat(answer.ok()).as(answer.text()).isTrue();
        }
    }
}
