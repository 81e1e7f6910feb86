package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a payer does at the bank's page besides paying, and what our pages say then. */
@HouseTest
class CheckoutTests {

    private final House house;
    private final BrowserContext context;
    private final String handle = Stage.handle("till");
    private Person fan;
    private Page page;

    CheckoutTests(House house) {
        this.house = house;
        this.context = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
    }

    @BeforeEach
    void aFanIsThere() {
        var star = Stage.performer(house, handle);
        Shop.plan(star, 999, "month");
        Orders.offer(star, 4900, 5);
        fan = house.person("Fan");
        page = context.newPage();
        Hands.logsIn(page, fan);
    }

    @AfterEach
    void leaves() {
        context.close();
    }

    @Test
    void aDeclinedCardCostsNothingAndTheNextOnePays() {
        subscribes();
        button(page, "Decline").click();
        says("The payment did not go through");
        assertThat(page.getByText("You were not charged.").first()).isVisible();
        assertThat(Shop.isOpen(fan, handle)).isFalse();

        link("Try again").click();
        page.waitForURL("**/@" + handle);
        subscribes();
        button(page, "Pay $9.99").click();
        says("Payment received");
        assertThat(Shop.isOpen(fan, handle)).isTrue();
    }

    @Test
    void aBankThatAsksAgainIsAnsweredAndPays() {
        subscribes();
        button(page, "Ask for confirmation").click();
        button(page, "Confirm and pay $9.99").click();
        assertThat(page.getByText("Type six digits")).isVisible();
        assertThat(Shop.isOpen(fan, handle)).isFalse();

        field(page, "Code from your bank").fill("123456");
        button(page, "Confirm and pay $9.99").click();
        says("Payment received");
        assertThat(Shop.isOpen(fan, handle)).isTrue();
    }

    @Test
    void whoWalksAwayIsToldAndSoIsTheirOrder() {
        var placed = Orders.placed(fan, handle, 4900);
        var checkout = placed.text("/payment/checkoutUrl");
        page.navigate(checkout);
        button(page, "Walk away").click();
        says("You left before paying");
        assertThat(page.getByText("You were not charged.").first()).isVisible();

        link("Try again").click();
        page.waitForURL("**/shoutouts/" + placed.text("/id"));
        assertThat(page.getByText("Nothing was charged. You can use another card.").first()).isVisible();
        page.navigate(checkout);
        assertThat(page.getByText("This checkout is finished").first()).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pay $49.00"))).hasCount(0);
    }

    private void subscribes() {
        page.navigate("/@" + handle);
        button(page, "Subscribe for $9.99 a month").click();
        button(page, "Subscribe and pay $9.99").click();
        assertThat(page.getByText("Test bank").first()).isVisible();
    }

    private void says(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))).isVisible();
    }

    private com.microsoft.playwright.Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }
}
