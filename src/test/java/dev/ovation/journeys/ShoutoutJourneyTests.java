package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.ffmpeg.Samples;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A personalised video in a real browser, from a guest's wish to the gift; and one that never came. */
@HouseTest
@Import(Samples.class)
class ShoutoutJourneyTests {

    private static final Locator.FilterOptions SEEN = new Locator.FilterOptions().setVisible(true);
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(240_000);

    private final House house;
    private final Samples samples;
    private final LedgerCheck check;
    private final String handle = Stage.handle("bo");
    private final String guest = Orders.guestEmail();
    private Person bo;

    ShoutoutJourneyTests(House house, Samples samples, LedgerCheck check) {
        this.house = house;
        this.samples = samples;
        this.check = check;
    }

    @BeforeEach
    void boOffersVideos() {
        bo = Stage.performer(house, handle, "Bo Brandt", "comedy");
        Orders.offer(bo, 8000, 5);
    }

    @Test
    @DisplayName("viggio 15, 29, 31, 33, 38: a guest orders, the performer films on a phone, the marked video is delivered")
    void aGuestOrdersThePerformerFilmsOnAPhoneTheVideoIsDelivered() {
        try (var buyer = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT);
                var performer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.DARK)) {
            var page = buyer.newPage();
            orders(page);
            films(performer.newPage());
            opensTheGift(page);
        }
        var earning = bo.get("/api/v1/me/earnings").expect(200);
        assertThat(earning.number("/items/0/gross/amount")).isEqualTo(8000);
        assertThat(earning.number("/items/0/commission/amount")).isEqualTo(1600);
        assertThat(earning.number("/items/0/net/amount")).isEqualTo(6400);
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 22, 36: the day passes, the hold is dropped, and both read it")
    void theDeadlinePassesAndNobodyPays() {
        try (var buyer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
                var performer = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var page = buyer.newPage();
            orders(page);
            house.advance(Duration.ofDays(5));

            page.navigate(house.newestMail(guest).link());
            assertThat(page.getByText("The day passed without a video.").first()).isVisible();
            assertThat(page.getByText("The hold of $80.00 is dropped. You pay nothing.").first()).isVisible();
            var studio = performer.newPage();
            Hands.logsIn(studio, bo);
            studio.navigate("/studio/requests");
            assertThat(studio.getByText("Nothing to record").first()).isVisible();
        }
        assertThat(house.newestMail(guest).subject()).contains("expired");
        assertThat(house.newestMail(guest).text()).contains("$80.00");
        assertThat(house.newestMail(bo.email()).subject()).contains("expired");
        assertThat(bo.get("/api/v1/me/balance").number("/available/amount")).isZero();
        assertThat(check.faults()).isEmpty();
    }

    private void orders(Page page) {
        page.navigate("/@" + handle + "/request");
        page.getByText("Someone else").first().click();
        field(page, "Their name").fill("Theo");
        field(page, "From").fill("Ada");
        page.getByText("Birthday").first().click();
        field(page, "What should Bo").fill("Theo turns 30 on Saturday and still cannot find Gate B.");
        assertThat(page.getByText("aken only when your video is ready, by").filter(SEEN).first()).isVisible();
        button(page, "Review and hold $80.00").click();
        field(page, "Your e-mail").fill(guest);
        button(page, "Hold $80.00").click();
        button(page, "Pay $80.00").click();
        assertThat(page.getByText("$80.00 held, not taken").first()).isVisible(PATIENTLY);
    }

    private void films(Page phone) {
        Hands.logsIn(phone, bo);
        phone.navigate(house.newestMail(bo.email()).link());
        assertThat(phone.getByText("Theo turns 30 on Saturday").filter(SEEN).first()).isVisible();
        button(phone, "Accept").click();
        assertThat(phone.getByText("Accepted. Now it waits for your video.").first()).isVisible();
        button(phone, "Record or upload").click();
        phone.locator("input[type=file]")
                .last()
                .setInputFiles(samples.make(
                        "grey-720p.mp4",
                        "-f lavfi -i color=c=0x404040:s=1280x720:r=25 -f lavfi -i sine=f=220 -t 3"
                                + " -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"));
        button(phone, "Send it to Ada").click();
        assertThat(phone.getByText("$64.00 is yours").filter(SEEN).first()).isVisible(PATIENTLY);
    }

    /** The link of the mail opens the video for whoever has it. */
    private void opensTheGift(Page page) {
        page.waitForCondition(
                () -> linkOfTheVideo().isPresent(),
                new Page.WaitForConditionOptions().setTimeout(240_000));
        page.navigate(linkOfTheVideo().orElseThrow());
        assertThat(page.getByText("For Theo, from Ada").first()).isVisible();
        button(page, "Play").click();
        var video = Hands.watches(page);
        assertThat(brightest(video, 0.70, 0.98)).as("the operator's mark, bottom right").isGreaterThan(140);
        assertThat(brightest(video, 0.05, 0.45)).as("the rest is as it was filmed").isLessThan(90);
    }

    private Optional<String> linkOfTheVideo() {
        return house.mails(guest).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/s/"))
                .findFirst();
    }

    /** The brightest value near the foot of the picture, between these shares of its width. */
    private static double brightest(Locator video, double from, double to) {
        return ((Number) video.evaluate("""
                (v, [from, to]) => {
                  const c = document.createElement('canvas');
                  c.width = 640; c.height = Math.round(640 * v.videoHeight / v.videoWidth);
                  const g = c.getContext('2d');
                  g.drawImage(v, 0, 0, c.width, c.height);
                  const y = Math.round(c.height * 0.80);
                  const d = g.getImageData(c.width * from, y, c.width * (to - from), c.height - y).data;
                  let most = 0;
                  for (let i = 0; i < d.length; i += 4) most = Math.max(most, d[i]);
                  return most;
                }""", java.util.List.of(from, to))).doubleValue();
    }
}
