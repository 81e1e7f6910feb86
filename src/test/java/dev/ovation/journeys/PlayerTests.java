package dev.ovation.journeys;

import static dev.ovation.journeys.Hands.button;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.ffmpeg.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;

/** The player as people use it, on real videos in a real browser. */
@HouseTest
@Import({MediaKit.class, Samples.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerTests {

    private static final String H264 = " -c:v libx264 -preset ultrafast -pix_fmt yuv420p";
    private static final String AS_LARGE = "-f lavfi -i testsrc2=s=1280x720:r=10 -f lavfi -i sine=f=220 -t 60";
    private static final String SILENT = "-f lavfi -i testsrc2=s=640x360:r=10 -t 4";

    /** What comes after forty seconds. */
    private static final Pattern LATE = Pattern.compile(".*/m/.*-1\\d\\.m4s");

    /** What comes before twenty seconds. */
    private static final Pattern EARLY = Pattern.compile(".*/m/.*-[0-4]\\.m4s");

    /** An address of this video is good for 61 to 66 minutes: still after the first, no more after both. */
    private static final Duration STILL_GOOD = Duration.ofMinutes(50);

    private static final Duration THE_REST = Duration.ofMinutes(20);

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final BrowserContext visitor;
    private final String handle = Stage.handle("player");
    private Person star;
    private MediaId minute;
    private String post;

    PlayerTests(House house, MediaKit kit, Samples samples) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.visitor = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT);
    }

    @BeforeAll
    void aMinuteIsPublished() throws Exception {
        star = Stage.performer(house, handle);
        minute = ready("minute.mp4", AS_LARGE + H264 + " -c:a aac");
        post = published(minute);
    }

    @AfterAll
    void closeTheBrowser() {
        visitor.close();
    }

    @Test
    void keysWorkAtOnce() {
        var page = visitor.newPage();
        var video = plays(page, "/p/" + post);

        presses(page, "m", "media-mute-button[mediavolumelevel=off]");
        assertThat(is(video, "v.muted")).isTrue();
        presses(page, "m", "media-mute-button:not([mediavolumelevel=off])");
        assertThat(is(video, "v.muted")).isFalse();
        presses(page, "Space", "media-play-button[mediapaused]");
        assertThat(is(video, "v.paused")).isTrue();
        var stood = number(video, "v.currentTime");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> shown(page) > stood + 9 && number(video, "v.currentTime") > stood + 9);
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> shown(page) < stood + 1 && number(video, "v.currentTime") < stood + 1);
        presses(page, "Space", "media-play-button:not([mediapaused])");
        assertThat(is(video, "v.paused")).isFalse();
        presses(page, "f", "media-fullscreen-button[mediaisfullscreen]");
        assertThat(is(video, "!!document.fullscreenElement")).isTrue();
        presses(page, "f", "media-fullscreen-button:not([mediaisfullscreen])");
        assertThat(is(video, "!!document.fullscreenElement")).isFalse();
        page.close();
    }

    /** Who does not see them is read their names. */
    @Test
    void itsControlsAreNamedInGermanToo() {
        try (var german = Browsers.person(house.address(), Screen.PHONE, ColorScheme.DARK, "de")) {
            var page = german.newPage();
            page.navigate("/p/" + post);
            button(page, "Abspielen").click();
            Hands.watches(page);
            for (var name : List.of("pause", "stumm schalten", "Vollbildmodus aktivieren", "Einstellungen")) {
                assertThat(Hands.exactly(page, name).count()).as(name).isEqualTo(1);
            }
        }
    }

    @Test
    void qualityAndSpeedAreChosenInTheSettings() {
        var page = visitor.newPage();
        var video = plays(page, "/p/" + post);

        chooses(page, "Quality", "360p");
        page.waitForCondition(() -> number(video, "v.videoHeight") == 360);
        chooses(page, "Quality", "720p");
        page.waitForCondition(() -> number(video, "v.videoHeight") == 720);
        chooses(page, "Speed", "1.5x");
        page.waitForCondition(() -> number(video, "v.playbackRate") == 1.5);
        page.close();
    }

    @Test
    void theTimelineShowsWhatIsThere() {
        var page = visitor.newPage();
        plays(page, "/p/" + post);

        assertThat(shownAt(page, 0.25)).isCloseTo(15, within(1.0));
        assertThat(shownAt(page, 0.75)).isCloseTo(45, within(1.0));
        page.close();
    }

    /**
     * The rest of the video is asked for when its address is over: the page gets another, and nobody notices. What is
     * held must be let go soon, or the player gives up: so most of the hour passes before, and the clock alone is moved
     * meanwhile.
     */
    @Test
    void anAddressThatRunsOutIsRenewedWhereItStood() {
        try (var patient = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var page = patient.newPage();
            page.navigate("/p/" + post);
            button(page, "Play").waitFor();
            house.advance(STILL_GOOD);
            runsOutMeanwhile(page);
        } finally {
            house.advance(Duration.ofSeconds(1)); // a clock that was only moved is stored by the next step
        }
    }

    private void runsOutMeanwhile(Page page) {
        var held = new ConcurrentLinkedQueue<Route>();
        var refused = new ConcurrentLinkedQueue<String>();
        var letGo = new AtomicBoolean();
        page.route(LATE, late -> {
            if (letGo.get()) {
                late.resume();
            } else {
                held.add(late);
            }
        });
        page.onResponse(answer -> {
            if (answer.status() == 403) {
                refused.add(answer.url());
            }
        });
        button(page, "Play").click();
        var video = Hands.watches(page);
        chooses(page, "Speed", "1.25x");
        page.waitForCondition(() -> !held.isEmpty());
        var stood = number(video, "v.currentTime");
        page.evaluate("""
                () => {
                  window.earliest = Infinity;
                  window.complained = false;
                  const video = document.querySelector('hls-video');
                  video.addEventListener('timeupdate', () => {
                    if (video.currentTime > 0) window.earliest = Math.min(window.earliest, video.currentTime);
                  });
                  new MutationObserver(() => window.complained ||= !!document.querySelector('[role=alert]'))
                    .observe(document.body, { childList: true, subtree: true });
                }""");

        house.clock().moveAhead(THE_REST);
        letGo.set(true);
        held.forEach(Route::resume);
        page.waitForCondition(() -> !refused.isEmpty());
        until(page, () -> number(video, "v.buffered.length && v.buffered.end(v.buffered.length - 1)") > 50);
        var went = number(video, "v.currentTime");
        until(page, () -> is(video, "!v.paused && v.currentTime > " + (went + 0.3)));

        assertThat(number(video, "window.earliest")).as("never before where it stood").isGreaterThan(stood - 1);
        assertThat(number(video, "v.playbackRate")).isEqualTo(1.25);
        assertThat(is(video, "window.complained")).as("a word about it").isFalse();
    }

    /** A decoder that is stuck, on a machine that has too much to do, is no reason to ask the fan for anything. */
    @Test
    void whatCannotBeDecodedForAMomentGoesOn() {
        try (var patient = Browsers.person(house.address(), Screen.PHONE, ColorScheme.DARK)) {
            var page = patient.newPage();
            var video = plays(page, "/p/" + post);
            chooses(page, "Speed", "1.25x");
            page.waitForCondition(() -> number(video, "v.currentTime") > 2);
            var stood = number(video, "v.currentTime");

            breaks(page);
            until(page, () -> is(video, "!v.paused && v.currentTime > " + (stood + 1)));
            assertThat(number(video, "v.playbackRate")).isEqualTo(1.25);
            assertThat(page.getByRole(AriaRole.ALERT).count()).isZero();

            breaks(page);
            breaks(page); // at once, however slow the first was: it will not go on by itself
            var alert = page.getByRole(AriaRole.ALERT);
            alert.waitFor();
            page.mouse().move(0, 0);
            var controls = page.locator("media-controller > div:has(media-time-range)");
            page.waitForCondition(() -> controls.evaluate("c => getComputedStyle(c).opacity").equals("0"));
            assertThat(alert.evaluate("a => getComputedStyle(a).opacity")).isEqualTo("1");
            button(page, "Try again").click();
            until(page, () -> is(video, "!v.paused && v.currentTime > " + (stood + 2)));
            assertThat(page.getByRole(AriaRole.ALERT).count()).isZero();
        }
    }

    /** Nothing before it is loaded: it would cost, and hls.js would take a slow decoder for a hole behind it. */
    @Test
    void whoComesBackLoadsOnlyWhatComes() {
        try (var patient = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var page = patient.newPage();
            var early = new ConcurrentLinkedQueue<String>();
            page.onRequest(request -> {
                if (EARLY.matcher(request.url()).matches()) {
                    early.add(request.url());
                }
            });
            page.navigate("/p/" + post);
            page.evaluate("id => localStorage.setItem('ovation-seen-' + id, '25')", minute.toString());
            button(page, "Play").click();

            var video = Hands.watches(page);
            assertThat(number(video, "v.currentTime")).isBetween(25.0, 60.0);
            assertThat(number(video, "v.buffered.length")).isEqualTo(1);
            assertThat(early).isEmpty();
        }
    }

    /** As hls.js says it of itself; no video breaks a decoder on every machine. */
    private static void breaks(Page page) {
        page.evaluate("""
                () => document.querySelector('hls-video').api.trigger('hlsError',
                  { type: 'mediaError', details: 'bufferStalledError', fatal: true, error: new Error('stuck') })""");
    }

    @Test
    void aVideoWithoutSoundPlaysAsWell() throws Exception {
        var silent = published(ready("silent.mp4", SILENT + H264));
        var page = visitor.newPage();
        page.navigate("/p/" + silent);
        button(page, "Play").click();
        assertThat(Hands.heard(Hands.seesMove(page))).isZero();
        page.close();
    }

    @Test
    void thePerformersHelloIsHeard() {
        Orders.offer(star, 4900, 5, ", \"introMediaId\": \"" + minute + "\"");
        var page = visitor.newPage();
        plays(page, "/@" + handle + "/request");
        page.close();
    }

    private static Locator plays(Page page, String path) {
        page.navigate(path);
        button(page, "Play").click();
        return Hands.watches(page);
    }

    /** The player acts on what it shows, so the next key waits until it shows this. */
    private static void presses(Page page, String key, String then) {
        page.keyboard().press(key);
        page.waitForCondition(() -> page.locator(then).count() == 1);
    }

    /** The second at which the player's bar stands. */
    private static double shown(Page page) {
        var seconds = page.locator("media-time-range").getAttribute("mediacurrenttime");
        return seconds == null ? 0 : Double.parseDouble(seconds);
    }

    private static void chooses(Page page, String what, String choice) {
        page.locator("media-settings-menu-button").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(what)).click();
        page.getByRole(AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName(choice).setExact(true)).click();
        page.keyboard().press("Escape");
    }

    /** The second whose small picture, one of ten in a row, is shown over this share of the timeline. */
    private static double shownAt(Page page, double share) {
        var range = page.locator("media-time-range");
        var box = range.boundingBox();
        range.hover(new Locator.HoverOptions()
                .setPosition(new com.microsoft.playwright.options.Position(box.width * share, box.height / 2)));
        var thumbnail = page.locator("media-preview-thumbnail[slot=preview]");
        var picture = thumbnail.locator("img");
        picture.waitFor();
        page.waitForCondition(() -> picture.evaluate("i => i.naturalWidth > 160").equals(true));
        var place = thumbnail.getAttribute("mediapreviewcoords").split(" ");
        return Integer.parseInt(place[0]) / 160.0 + Integer.parseInt(place[1]) / 90.0 * 10;
    }

    private MediaId ready(String name, String words) throws IOException, InterruptedException {
        var id = kit.taken(samples.make(name, words), star.account());
        kit.settled(id);
        return id;
    }

    private String published(MediaId video) {
        return star.post("/api/v1/posts", """
                {"audience": "public", "title": "A test card", "text": "It moves.", "media": ["%s"]}"""
                .formatted(video))
                .expect(201)
                .text("/id");
    }

    /** Waits, and says how the player stands when that was in vain. */
    private static void until(Page page, BooleanSupplier there) {
        try {
            page.waitForCondition(there);
        } catch (com.microsoft.playwright.TimeoutError late) {
            throw new AssertionError("The player does not go on: " + page.evaluate("""
                    () => {
                      const { currentTime, paused, readyState, buffered, api } = document.querySelector('hls-video');
                      const pieces = Array.from(buffered, (_, i) => [buffered.start(i), buffered.end(i)]);
                      const said = document.querySelector('[role=alert]')?.textContent;
                      const most = api?.config.maxBufferLength;
                      return JSON.stringify({ currentTime, paused, readyState, pieces, most, url: api?.url, said });
                    }"""), late);
        }
    }

    private static boolean is(Locator video, String words) {
        return (boolean) video.evaluate("v => " + words);
    }

    private static double number(Locator video, String words) {
        return ((Number) video.evaluate("v => Number(" + words + ")")).doubleValue();
    }
}
