package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.Test;

/** The second language: chosen with the switch, or spoken at once to a browser that asks for it. */
@HouseTest
class LanguageTests {

    private final House house;

    LanguageTests(House house) {
        this.house = house;
    }

    @Test
    void whoChoosesGermanReadsGermanFromThenOn() {
        try (var context = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.navigate("/explore");
            speaks(page, "en", "Explore");
            page.getByRole(AriaRole.CONTENTINFO).getByText("Deutsch").click();
            speaks(page, "de", "Entdecken");
            page.reload();
            speaks(page, "de", "Entdecken");
            assertThat(page).hasTitle("Entdecken · Ovation");

            page.navigate("/login");
            field(page, "E-Mail").fill("nobody@example.test");
            field(page, "Passwort").fill("not the password");
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).getByText("Anmelden").click();
            assertThat(page.getByText("E-Mail und Passwort passen nicht zusammen.")).isVisible();

            page.getByRole(AriaRole.CONTENTINFO).getByText("English").click();
            speaks(page, "en", "Welcome back");
        }
    }

    /** Mails follow what a member chose. */
    @Test
    void aMembersChoiceIsKnownToTheServer() {
        var fan = house.person("Fan");
        try (var context = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var page = context.newPage();
            Hands.logsIn(page, fan);
            page.navigate("/me");
            page.getByText("Deutsch").click();
            assertThat(button(page, "Abmelden")).isVisible();
            page.waitForCondition(() -> fan.get("/api/v1/me").text("/locale").equals("de"));
        }
    }

    @Test
    void aGermanBrowserIsSpokenToInGermanAtOnce() {
        var handle = Stage.handle("german");
        Shop.plan(Stage.performer(house, handle), 999, "month");
        try (var context = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT, "de-AT")) {
            var page = context.newPage();
            page.navigate("/@" + handle);
            assertThat(page.getByText("Abonnieren für $ 9,99").first()).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            page.navigate("/nowhere");
            speaks(page, "de", "Hier ist nichts");
        }
    }

    private static void speaks(Page page, String language, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1)))
                .isVisible();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }
}
