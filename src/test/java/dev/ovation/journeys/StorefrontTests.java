package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static dev.ovation.journeys.Hands.logsIn;
import static dev.ovation.journeys.Hands.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import dev.ovation.media.ffmpeg.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Personalised videos as fans find them: what a performer offers, what others got, and how they liked it. */
@HouseTest
@Import({Shelf.class, Samples.class})
class StorefrontTests {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(240_000);

    private final House house;
    private final Shelf shelf;
    private final Samples samples;
    private final String handle = Stage.handle("bo");
    private final String name = "Bo " + handle;
    private Person bo;

    StorefrontTests(House house, Shelf shelf, Samples samples) {
        this.house = house;
        this.shelf = shelf;
        this.samples = samples;
    }

    @BeforeEach
    void boIsHere() {
        bo = Stage.performer(house, handle, name, "comedy");
    }

    @Test
    @DisplayName("viggio 7, 11, 12: an offer with a hello is saved in the studio, and found by price and days")
    void anOfferIsMadeAndFound() {
        try (var performer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
                var fan = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            offers(performer.newPage());
            var page = fan.newPage();
            page.navigate("/explore?q=" + handle);
            button(page, "Takes shoutouts").click();
            var card = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
            assertThat(card.first()).isVisible();
            assertThat(words(page, "$45.00")).isVisible();
            page.getByLabel("What a personal video may cost").selectOption("Up to $25.00");
            assertThat(words(page, "Nobody found")).isVisible();
            page.getByLabel("What a personal video may cost").selectOption("Up to $50.00");
            page.getByLabel("How long it may take").selectOption("Within 3 days");
            assertThat(card.first()).isVisible();
            page.getByLabel("How long it may take").selectOption("Within 1 day");
            assertThat(words(page, "Nobody found")).isVisible();

            page.navigate("/@" + handle + "/request");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("say what to ask for"))
                    .first()
                    .click();
            Hands.watches(page);
        }
    }

    private void offers(Page page) {
        logsIn(page, bo);
        page.navigate("/studio/offer");
        assertThat(page.getByLabel("Take requests")).isChecked();
        field(page, "Price").fill("45");
        field(page, "Days to deliver").fill("3");
        field(page, "Most at once").fill("10");
        page.getByText("Birthday").click();
        field(page, "What fans should tell you").fill("One thing only you two know.");
        page.locator("input[type=file]").setInputFiles(samples.video("hello.mp4", "640x360", 2, "-c:v libx264"));
        assertThat(words(page, "The video is in your offer. Save it.")).isVisible(PATIENTLY);
        button(page, "Save the offer").click();
        assertThat(words(page, "Your offer is saved.")).isVisible();
        var saved = bo.get("/api/v1/me/shoutout-offer").expect(200);
        assertThat(saved.flag("/available")).isTrue();
        assertThat(saved.number("/price/amount")).isEqualTo(4500);
        assertThat(saved.number("/deliveryDays")).isEqualTo(3);
        assertThat(saved.number("/maxOpen")).isEqualTo(10);
        assertThat(saved.text("/occasions/0")).isEqualTo("birthday");
        assertThat(saved.text("/intro/mediaId")).isNotBlank();
    }

    @Test
    @DisplayName("viggio 9: the tab of public videos leads to one, whose buyer thanks and rates, and all read it there")
    void publicVideosAndWhatTheirBuyersSay() {
        Orders.offer(bo, 4500, 5);
        var mia = house.person("Mia");
        var link = delivered(mia, true);
        delivered(mia, false);
        try (var buyer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
                var stranger = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var page = buyer.newPage();
            logsIn(page, mia);
            page.navigate(link);
            thanksAndRates(page);

            var other = stranger.newPage();
            other.navigate("/@" + handle);
            tab(other, "Shoutouts").click();
            var tiles = other.getByRole(AriaRole.ARTICLE);
            assertThat(tiles).hasCount(1);
            assertThat(tiles.first()).containsText("“He cried.”");
            assertThat(tiles.getByLabel("Rated 4 of 5")).isVisible();
            tiles.getByRole(AriaRole.LINK).click();
            assertThat(words(other, "For Theo, from Mia")).isVisible();
            assertThat(other.getByText("How was it?")).hasCount(0);
        }
    }

    private static Locator tab(Page page, String name) {
        return page.getByLabel("What to see")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private void thanksAndRates(Page page) {
        page.getByLabel("Applause").check(new Locator.CheckOptions().setForce(true));
        field(page, "A word to Bo").fill("We laughed for days.");
        Hands.exactly(page, "Send").click();
        assertThat(words(page, "You sent: 👏 We laughed for days.")).isVisible();
        page.getByLabel("4 stars").check(new Locator.CheckOptions().setForce(true));
        field(page, "A word about it").fill("He cried.");
        button(page, "Send rating").click();
        assertThat(words(page, "“He cried.”")).isVisible();
        assertThat(page.getByLabel("Rated 4 of 5").first()).isVisible();
    }

    private String delivered(Person buyer, boolean open) {
        var wish = Orders.wish(handle, 4500, "").replace("\"public\": false", "\"public\": " + open);
        var id = Orders.paid(house, Orders.place(buyer.client(), wish, Shop.key()).expect(201));
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        return Orders.look(buyer.client(), id).expect(200).text("/link");
    }
}
