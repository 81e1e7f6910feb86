package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff looks a payment up by the payer's address and gives it back, first a part, then the rest. */
@HouseTest
class StaffPaymentsJourneyTests {

    private final House house;
    private final Person fan;
    private final Person admin;

    StaffPaymentsJourneyTests(House house) {
        this.house = house;
        fan = house.person("Fan");
        admin = house.admin();
    }

    @BeforeEach
    void aFanTips() {
        var handle = Stage.handle("tipped");
        Stage.performer(house, handle);
        Shop.checkout(house, Shop.tip(fan, handle, 1000, Shop.key()).expect(201), "paid").expect(200);
        house.finish();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("viggio 26: staff gives a part back on a page, then the rest")
    void staffGivesAPartBackThenTheRest(Screen screen) {
        try (var staff = Browsers.person(house.address(), screen, ColorScheme.LIGHT);
                var payer = Browsers.person(house.address(), screen, ColorScheme.DARK)) {
            var page = staff.newPage();
            Hands.logsIn(page, admin);
            page.navigate("/staff/payments");
            field(page, "E-mail, receipt").fill(fan.email());
            page.waitForURL(url -> url.contains("q="));
            page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Payments"))
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("$10.00"))
                    .getByRole(AriaRole.LINK)
                    .click();

            button(page, "Give back $10.00").click();
            assertThat(page.getByText("Say why, so that")).isVisible();
            field(page, "How much").fill("10.01");
            assertThat(page.getByText("$10.00 at most")).isVisible();
            field(page, "How much").fill("2.50");
            field(page, "Reason").fill("She was late.");
            button(page, "Give back $2.50").click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("$7.50 can still be given back later");
            assertThat(Browsers.complaints(page)).isEmpty();
            confirm(dialog, "Give back $2.50");
            assertThat(page.getByText("The money is on its way back.")).isVisible();
            assertThat(page.getByText("She was late.")).isVisible();

            var own = payer.newPage();
            Hands.logsIn(own, fan);
            own.navigate("/payments");
            assertThat(own.getByText("$2.50 of it went back to your card.")).isVisible();

            field(page, "Reason").fill("All of it, then.");
            button(page, "Give back $7.50").click();
            assertThat(dialog).containsText("closes at once");
            confirm(dialog, "Give back $7.50");
            assertThat(page.getByText("All of it, then.")).isVisible();
            assertThat(button(page, "Give back $")).hasCount(0);
            assertThat(Browsers.complaints(page)).isEmpty();
        }
    }

    private static void confirm(Locator dialog, String words) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words)).click();
    }
}
