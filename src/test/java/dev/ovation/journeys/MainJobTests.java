package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static dev.ovation.journeys.Hands.logsIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import dev.ovation.media.ffmpeg.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The main job in a real browser: a performer publishes real video, a fan pays, the fan watches, a stranger does not. */
@HouseTest
@Import(Samples.class)
class MainJobTests {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(240_000);

    private final House house;
    private final Samples samples;
    private final String handle = Stage.handle("ana");
    private final String email = UUID.randomUUID() + "@example.test";

    MainJobTests(House house, Samples samples) {
        this.house = house;
        this.samples = samples;
    }

    @Test
    void aPerformerPublishesAFanPaysAndWatchesAStrangerDoesNot() throws Exception {
        try (var performer = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT);
                var staff = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.DARK);
                var fan = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var studio = performer.newPage();
            signsUp(studio);
            applies(studio);
            approves(staff.newPage());
            offersAPlan(studio);
            uploadsWithACutConnection(performer, studio);

            var phone = fan.newPage();
            var addresses = addressesOf(phone);
            var viewer = house.person("Fan");
            logsIn(phone, viewer);
            seesItLocked(phone);
            subscribes(phone);
            watches(phone);

            assertThat(addresses).anyMatch(address -> address.endsWith(".m3u8")).hasSizeGreaterThan(4);
            aStrangerGetsNothing(addresses);
        }
    }

    private void signsUp(Page page) {
        page.navigate("/signup");
        field(page, "Name").fill("Ana Sol");
        field(page, "E-mail").fill(email);
        field(page, "Password").fill("a long enough sentence");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        button(page, "Make the account").click();
        page.waitForURL(url -> !url.contains("signup"));
        page.navigate(house.newestMail(email).link());
        assertThat(page.getByText("Your e-mail is confirmed")).isVisible();
    }

    private void applies(Page page) {
        page.navigate("/studio/apply");
        field(page, "Stage name").fill("Ana Sol");
        field(page, "Page address").fill(handle);
        field(page, "About you").fill("Songs from a warm harbour, one take each.");
        page.getByText("Music", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Country where you live").selectOption("SE");
        field(page, "Birth date").fill("1994-05-17");
        button(page, "Send the application").click();
        assertThat(page.getByText("Thank you, Ana Sol. We are reading it.")).isVisible();
    }

    private void approves(Page page) {
        logsIn(page, house.moderator());
        page.navigate("/staff/applications");
        page.getByText("@" + handle).first().click();
        button(page, "Approve Ana Sol").click();
        assertThat(page.getByText("Ana Sol is a performer now.").first()).isVisible();
    }

    private void offersAPlan(Page page) {
        page.navigate("/studio/plans");
        button(page, "New plan").click();
        field(page, "Name").fill("Front row");
        field(page, "Price").fill("9.99");
        field(page, "What one gets").fill("All videos");
        button(page, "Make the plan").click();
        assertThat(page.getByText("Your plan is on your page.").first()).isVisible();
    }

    /** A real 1080p video over a slow line that is cut in the middle. */
    private void uploadsWithACutConnection(BrowserContext context, Page page) {
        page.navigate("/studio/new");
        var parts = partsOf(page);
        var line = context.newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", Line.slow());
        page.locator("input[type=file]").first().setInputFiles(video());
        var row = page.getByRole(AriaRole.PROGRESSBAR).first();
        assertThat(row).isVisible();
        page.waitForCondition(() -> progress(row) >= 5);
        line.send("Network.emulateNetworkConditions", Line.cut());
        page.waitForTimeout(1500);
        var sentBefore = parts.size();
        var arrived = arrived(context, parts.getLast().url());
        line.send("Network.emulateNetworkConditions", Line.whole());

        field(page, "Title").fill("One take at the harbour");
        field(page, "Text").fill("The first words are for everyone, and the rest is for those who came along.");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Subscribers"))
                .check(new Locator.CheckOptions().setForce(true));
        var uploaded = page.getByText("Uploaded. Converting").or(page.getByText("All files are ready"));
        assertThat(uploaded.first()).isVisible(PATIENTLY);
        assertThat(Long.parseLong(parts.get(sentBefore).headers().get("upload-offset")))
                .as("it goes on where the cut came; what was on its way then may still have arrived")
                .isGreaterThanOrEqualTo(arrived);
        button(page, "Publish").click();
        var sent = page.getByText("It goes out when its files are converted").or(page.getByText("Your post is out"));
        assertThat(sent.first()).isVisible();
        page.waitForCondition(() -> !posts().isEmpty(), new Page.WaitForConditionOptions().setTimeout(240_000));
    }

    /** Every request of this page that brings bytes of a file. */
    private static List<Request> partsOf(Page page) {
        var parts = new CopyOnWriteArrayList<Request>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH") && request.url().contains("/uploads/")) {
                parts.add(request);
            }
        });
        return parts;
    }

    /** How many bytes the server has, while nothing more can come: some and not all. */
    private static long arrived(BrowserContext context, String upload) {
        var state = context.request()
                .head(upload, RequestOptions.create().setHeader("Tus-Resumable", "1.0.0"))
                .headers();
        var offset = Long.parseLong(state.get("upload-offset"));
        assertThat(offset).isPositive().isLessThan(Long.parseLong(state.get("upload-length")));
        return offset;
    }

    private Path video() {
        return samples.make(
                "harbour-1080p.mp4",
                "-f lavfi -i testsrc2=s=1920x1080:r=30,noise=alls=12:allf=t -f lavfi -i sine=f=220 -t 8"
                        + " -c:v libx264 -preset ultrafast -crf 18 -pix_fmt yuv420p -c:a aac -ac 2");
    }

    private static int progress(Locator row) {
        var now = row.getAttribute("aria-valuenow");
        return now == null ? 0 : (int) Double.parseDouble(now);
    }

    private List<String> posts() {
        return house.stranger()
                .get("/api/v1/performers/" + handle + "/posts")
                .json("/items")
                .valueStream()
                .map(post -> post.path("id").asString())
                .toList();
    }

    /** Every media address that this page asks for. */
    private static Set<String> addressesOf(Page page) {
        Set<String> addresses = ConcurrentHashMap.newKeySet();
        page.onRequest(request -> {
            var path = request.url().replaceFirst("https?://[^/]+", "");
            if (path.startsWith("/m/")) {
                addresses.add(path);
            }
        });
        return addresses;
    }

    private void seesItLocked(Page page) {
        page.navigate("/p/" + posts().getFirst());
        assertThat(page.getByText("Watch the whole video").or(page.getByText("This is locked")).first()).isVisible();
        assertThat(page.locator("video").count()).isZero();
    }

    private void subscribes(Page page) {
        page.navigate("/@" + handle);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Subscribe for $9.99 a month"))
                .first()
                .click();
        button(page, "Subscribe and pay $9.99").click();
        button(page, "Pay $9.99").click();
        assertThat(page.getByText("Payment received").first()).isVisible(PATIENTLY);
    }

    private void watches(Page page) {
        page.navigate("/p/" + posts().getFirst());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play One take at the harbour")).click();
        Hands.watches(page);
    }

    private void aStrangerGetsNothing(Set<String> addresses) {
        var stranger = house.stranger();
        for (var address : addresses) {
            stranger.get(touched(address)).refused(403, "address_refused");
        }
        var post = stranger.get("/api/v1/posts/" + posts().getFirst()).expect(200);
        assertThat(post.flag("/locked")).isTrue();
        assertThat(post.body()).doesNotContain("m3u8").doesNotContain("mp4").doesNotContain("poster");
        house.advance(Duration.ofHours(7));
        for (var address : addresses) {
            stranger.get(address).refused(403, "address_refused");
        }
    }

    /** The same address with one character of its signature changed. */
    private static String touched(String address) {
        var end = address.lastIndexOf('/');
        var last = address.charAt(end - 4);
        return address.substring(0, end - 4) + (last == 'A' ? 'B' : 'A') + address.substring(end - 3);
    }

    /** What Chromium is told about its connection; bytes a second. */
    private static final class Line {

        static com.google.gson.JsonObject slow() {
            return conditions(false, 1_500_000);
        }

        static com.google.gson.JsonObject cut() {
            return conditions(true, 0);
        }

        static com.google.gson.JsonObject whole() {
            return conditions(false, -1);
        }

        private static com.google.gson.JsonObject conditions(boolean offline, long upload) {
            var conditions = new com.google.gson.JsonObject();
            conditions.addProperty("offline", offline);
            conditions.addProperty("latency", 0);
            conditions.addProperty("downloadThroughput", -1);
            conditions.addProperty("uploadThroughput", upload);
            return conditions;
        }
    }
}
