package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.dialog;
import static dev.ovation.journeys.Hands.exactly;
import static dev.ovation.journeys.Hands.field;
import static dev.ovation.journeys.Hands.logsIn;
import static dev.ovation.journeys.Hands.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A video filmed in the page by a phone's camera, from the notes to the fan; then it is not what was asked for. */
@HouseTest
class FilmingTests {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(240_000);
    private static final Pattern THREE_SECONDS = Pattern.compile("0:(0[3-9]|[1-5]\\d)");
    private static final String WISH = "Theo turns 30 on Saturday and still cannot find Gate B. ";
    private static final String LINE = "For the captain, with love";

    private final House house;
    private final String handle = Stage.handle("bo");
    private Person bo;
    private Person mia;
    private String order;

    FilmingTests(House house) {
        this.house = house;
    }

    @BeforeEach
    void miaOrders() {
        bo = Stage.performer(house, handle, "Bo Brandt", "comedy");
        Orders.offer(bo, 8000, 5);
        mia = house.person("Mia");
        var wish = Orders.wish(handle, 8000, ", \"giftMessage\": \"" + LINE + "\"")
                .replace("Wish him luck with the boat.", WISH.repeat(12).strip());
        order = Orders.paid(house, Orders.place(mia.client(), wish, Shop.key()).expect(201));
    }

    @Test
    @DisplayName("viggio 17, 29, 30: filmed by the phone's camera, delivered, complained about, watched by staff")
    void whatThePhoneFilmsIsDeliveredAndDecidedAbout() {
        try (var performer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.DARK);
                var buyer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
                var staff = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var phone = performer.newPage();
            logsIn(phone, bo);
            phone.navigate("/studio/requests/" + order);
            readsTheNotes(phone);
            films(phone);
            complains(buyer.newPage());
            decides(staff.newPage());
            phone.reload();
            assertThat(words(phone, "Please make it anew: The name is wrong.")).isVisible();
        }
    }

    @Test
    @DisplayName("viggio 17: what is filmed outlives a turn of the phone, a reload before it is sent and one after")
    void whatIsFilmedIsNotLost() {
        try (var performer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var phone = performer.newPage();
            phone.onDialog(Dialog::accept);
            logsIn(phone, bo);
            phone.navigate("/studio/requests/" + order);
            button(phone, "Accept").click();
            button(phone, "Record or upload").click();
            button(phone, "Record here").click();
            phone.waitForCondition(() -> isLive(phone.getByLabel("Your camera")));
            exactly(phone, "Record").click();
            assertThat(phone.getByRole(AriaRole.TIMER)).isVisible(new IsVisibleOptions().setTimeout(60_000));
            phone.setViewportSize(Screen.PHONE.height, Screen.PHONE.width);
            assertThat(phone.getByRole(AriaRole.TIMER)).hasText(THREE_SECONDS, new HasTextOptions().setTimeout(60_000));
            exactly(phone, "Stop").click();
            assertThat(phone.getByLabel("Your take")).isVisible();
            phone.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);

            phone.waitForCondition(() -> kept(phone) > 0);
            phone.reload();
            button(phone, "Look at your take").click();
            phone.route("**/api/v1/uploads**", Route::abort);
            button(phone, "Send it to Mia").click();
            assertThat(words(phone, "Connection lost.")).isVisible();

            phone.reload();
            assertThat(words(phone, "Connection lost.")).isVisible();
            phone.unrouteAll();
            assertThat(words(phone, "$64.00 is yours")).isVisible(PATIENTLY);
        }
    }

    /** How many files this browser keeps until they are safe. */
    private static int kept(Page phone) {
        return (Integer) phone.evaluate("""
                () => new Promise(done => {
                  const asked = indexedDB.open('ovation');
                  asked.onupgradeneeded = () => asked.transaction.abort(); // the page makes it, not who looks
                  asked.onerror = () => done(0);
                  asked.onsuccess = () => {
                    const files = asked.result.transaction('files').objectStore('files').count();
                    files.onsuccess = () => { asked.result.close(); done(files.result); };
                  };
                })""");
    }

    private void readsTheNotes(Page phone) {
        assertThat(words(phone, LINE)).isVisible();
        button(phone, "Read while filming").click();
        var notes = dialog(phone);
        assertThat(notes.getByText("Gate B").first()).isVisible();
        var box = notes.boundingBox();
        assertThat(box.width).as("all of the screen").isEqualTo(Screen.PHONE.width);
        assertThat(box.height).isEqualTo(Screen.PHONE.height);
        var text = notes.locator("[tabindex='0']").first();
        var before = size(text);
        button(phone, "Larger letters").click();
        phone.waitForCondition(() -> size(text) > before);
        button(phone, "Scroll").click();
        phone.waitForCondition(() -> ((Number) text.evaluate("it => it.scrollTop")).doubleValue() > 10);
        var close = exactly(phone, "Close");
        assertThat(close.boundingBox().x + close.boundingBox().width).isLessThanOrEqualTo(Screen.PHONE.width);
        exactly(phone, "Stop").click();
        close.click();
        assertThat(notes).isHidden();
    }

    private static double size(Locator text) {
        return ((Number) text.evaluate("it => parseFloat(getComputedStyle(it).fontSize)")).doubleValue();
    }

    private void films(Page phone) {
        button(phone, "Accept").click();
        button(phone, "Record or upload").click();
        button(phone, "Record here").click();
        phone.waitForCondition(() -> isLive(phone.getByLabel("Your camera")));
        assertThat(dialog(phone).getByText("Gate B").first()).isVisible();
        exactly(phone, "Record").click();
        assertThat(phone.getByRole(AriaRole.TIMER)).hasText(THREE_SECONDS, new HasTextOptions().setTimeout(60_000));
        exactly(phone, "Stop").click();
        var take = phone.getByLabel("Your take");
        assertThat(take).isVisible();
        phone.waitForCondition(() -> isLive(take));
        button(phone, "Send it to Mia").click();
        assertThat(words(phone, "$64.00 is yours")).isVisible(PATIENTLY);
    }

    /** Whether it has a picture. */
    private static boolean isLive(Locator video) {
        return (Boolean) video.evaluate("it => it.readyState >= 2 && it.videoWidth > 0");
    }

    private void complains(Page page) {
        logsIn(page, mia);
        page.navigate("/shoutouts/" + order);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Watch the video"))
                .click();
        assertThat(words(page, LINE)).isVisible();
        button(page, "Play").click();
        var video = Hands.watches(page);
        assertThat((Boolean) video.evaluate("it => it.duration > 2 && it.duration < 60")).isTrue();
        button(page, "Not what I asked for").click();
        field(page, "What you asked for and what you got").fill("The video says Leo.");
        button(page, "Send it").click();
        assertThat(words(page, "We look at it and write to you.")).isVisible();
    }

    /** From the list to the story; the video plays beside what is said about it. */
    private void decides(Page page) {
        logsIn(page, house.moderator());
        page.navigate("/staff/shoutouts");
        field(page, "Performer’s handle").fill(handle);
        page.waitForURL("**performer=" + handle + "**");
        var state = page.getByLabel("State", new Page.GetByLabelOptions().setExact(true));
        state.selectOption("accepted");
        assertThat(words(page, "No orders here")).isVisible();
        state.selectOption("delivered");
        page.getByLabel("Only those in trouble").check();
        page.waitForURL("**trouble=true**");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mia")).click();
        var story = page.getByRole(AriaRole.ARTICLE);
        assertThat(story.getByText("“The video says Leo.”")).isVisible();
        assertThat(story.getByText(LINE)).isVisible();
        assertThat(story.getByText("Delivered", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(Browsers.complaints(page)).isEmpty();
        story.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Play For Theo"))
                .click();
        Hands.watches(page);
        page.getByText("Make it anew").first().click();
        field(page, "Why, as both will read it").fill("The name is wrong.");
        exactly(page, "Make it anew").click();
        assertThat(words(page, "Decided: make it anew")).isVisible();
        assertThat(page.locator("video")).hasCount(0);
    }
}
