package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody fetches everything that is known of him, wants to leave, and stays. */
@HouseTest
class OwnDataJourneyTests {

    private final House house;

    OwnDataJourneyTests(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, DARK", "DESKTOP, LIGHT"})
    @DisplayName("viggio 52: somebody makes a copy of his data, downloads it, closes his account, and takes that back")
    void fetchesHisDataAndStays(Screen screen, ColorScheme scheme) {
        var ada = house.person("Ada");
        try (var browser = Browsers.person(house.address(), screen, scheme)) {
            var page = browser.newPage();
            Hands.logsIn(page, ada);
            page.navigate("/settings");
            var data = section(page, "Your data");
            page.waitForResponse("**/api/v1/me/data-export", button(data, "Make a copy")::click);
            house.finish();
            var file = data.getByText("Download the copy");
            assertThat(file).isVisible();
            assertThat(data.getByText("You can fetch it until")).isVisible();
            assertThat(page.waitForDownload(file::click).suggestedFilename()).isEqualTo("my-data.zip");

            var closing = section(page, "Close the account");
            button(closing, "Close my account").click();
            assertThat(Browsers.complaints(page)).isEmpty();
            closing.getByLabel("Password now").fill("not that one");
            button(closing, "Yes, close it").click();
            assertThat(closing.getByText("This is not your password. Try again.")).isVisible();
            closing.getByLabel("Password now").fill(House.PASSWORD);
            button(closing, "Yes, close it").click();
            assertThat(button(closing, "Keep my account")).isVisible();
            assertThat(Browsers.complaints(page)).isEmpty();

            page.navigate("/");
            var banner = page.getByText("Your account will be closed on");
            assertThat(banner).isVisible();
            page.getByText("Keep it").click();
            button(section(page, "Close the account"), "Keep my account").click();
            assertThat(button(section(page, "Close the account"), "Close my account")).isVisible();
            assertThat(banner).isHidden();
            assertThat(ada.get("/api/v1/me/closing").status()).isEqualTo(404);
        }
    }

    private static Locator section(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
