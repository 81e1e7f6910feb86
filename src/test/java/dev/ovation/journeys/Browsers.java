package dev.ovation.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real Chromium, one for all tests of a run; every person who looks gets a context of their own. */
final class Browsers {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            "--use-fake-device-for-media-stream", // whoever films sees a picture that moves, and hears it beep
            "--use-fake-ui-for-media-stream");

    /** In milliseconds. What a page shows comes when it comes: a busy machine is no fault of the page. */
    private static final int PATIENCE = 60_000;

    private static final Browser BROWSER = start();

    private Browsers() {}

    enum Screen {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    static BrowserContext person(URI site, Screen screen, ColorScheme scheme) {
        return person(site, screen, scheme, "en-US");
    }

    /** @param locale what the browser asks pages to speak */
    static BrowserContext person(URI site, Screen screen, ColorScheme scheme, String locale) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setColorScheme(scheme)
                .setLocale(locale)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE); // it has one of its own
        return context;
    }

    /** What axe says against this page, one line per rule; empty when it has nothing to say. */
    static List<String> complaints(Page page) {
        return said(axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The same by the rules that look at colours: for a page that was heard about everything in other colours. */
    static List<String> complaintsAboutColours(Page page) {
        return said(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** Our pages have no frames: without that mode axe opens a page of its own each time to sum up what they say. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> said(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList())
                .toList();
    }

    private static Browser start() {
        var playwright = Playwright.create();
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(QUIET));
    }

    private static Path chromium() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install the package chromium, or set CHROMIUM to its path"));
    }
}
