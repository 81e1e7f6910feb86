package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.journeys.Browsers.Screen;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody has another e-mail address: asks for it in the settings, and opens the mail's link elsewhere. */
@HouseTest
class EmailChangeJourneyTests {

    private final House house;

    EmailChangeJourneyTests(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, DARK", "DESKTOP, LIGHT"})
    @DisplayName("viggio 11: somebody asks for a new address, opens its link on another device, and logs in with it")
    void movesToAnotherAddress(Screen screen, ColorScheme scheme) {
        var ada = house.person("Ada");
        var wanted = "moved." + UUID.randomUUID() + "@example.test";
        try (var browser = Browsers.person(house.address(), screen, scheme);
                var elsewhere = Browsers.person(house.address(), screen, scheme)) {
            var page = browser.newPage();
            Hands.logsIn(page, ada);
            page.navigate("/settings");
            asks(page, ada, wanted);
            var email = section(page);
            assertThat(email.getByText("We sent a link to " + wanted)).isVisible();
            assertThat(email.getByRole(AriaRole.STATUS)).isFocused();
            assertThat(email.getByText(ada.email())).isVisible();
            assertThat(Browsers.complaints(page)).isEmpty();

            var other = elsewhere.newPage();
            other.navigate(house.newestMail(wanted).link());
            assertThat(Hands.words(other, "Your e-mail is changed")).isVisible();
            assertThat(Browsers.complaints(other)).isEmpty();
            other.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Log in"))
                    .click();
            assertThat(other).hasURL(house.address() + "/login");
            fills(other, ada.email());
            assertThat(Hands.words(other, "E-mail and password do not")).isVisible();
            fills(other, wanted);
            other.waitForURL(url -> !url.contains("login"));

            page.reload();
            assertThat(section(page).getByText(wanted)).isVisible();
            assertThat(button(section(page), "Change the address")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "DESKTOP, DARK"})
    @DisplayName("viggio 11: somebody takes the change back, and the link that went out opens nothing")
    void staysAfterAll(Screen screen, ColorScheme scheme) {
        var ada = house.person("Ada");
        var wanted = "moved." + UUID.randomUUID() + "@example.test";
        try (var browser = Browsers.person(house.address(), screen, scheme)) {
            var page = browser.newPage();
            Hands.logsIn(page, ada);
            page.navigate("/settings");
            asks(page, ada, wanted);
            button(section(page), "Keep the present address").click();
            assertThat(button(section(page), "Change the address")).isFocused();
            page.navigate(house.newestMail(wanted).link());
            assertThat(Hands.words(page, "This link opens nothing any more")).isVisible();
            assertThat(Browsers.complaints(page)).isEmpty();
        }
    }

    /** With all that can be wrong before. */
    private void asks(Page page, Person ada, String wanted) {
        var email = section(page);
        button(email, "Change the address").click();
        assertThat(email.getByLabel("New e-mail")).isFocused();
        button(email, "Send the link").click();
        assertThat(email.getByText("Add the part after the @")).isVisible();
        assertThat(email.getByText("Type the password that you have now.")).isVisible();
        assertThat(email.getByLabel("New e-mail")).isFocused();
        assertThat(Browsers.complaints(page)).isEmpty();
        email.getByLabel("New e-mail").fill(ada.email());
        email.getByLabel("Password now").fill("not that one");
        button(email, "Send the link").click();
        assertThat(email.getByText("This is your address already.")).isVisible();
        email.getByLabel("New e-mail").fill(wanted);
        button(email, "Send the link").click();
        assertThat(email.getByText("This is not your password. Try again.")).isVisible();
        assertThat(email.getByLabel("Password now")).isFocused();
        email.getByLabel("Password now").fill(House.PASSWORD);
        button(email, "Send the link").click();
    }

    private static void fills(Page page, String email) {
        Hands.field(page, "E-mail").fill(email);
        Hands.field(page, "Password").fill(House.PASSWORD);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log in"))
                .click();
    }

    private static Locator section(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("E-mail").setExact(true));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
