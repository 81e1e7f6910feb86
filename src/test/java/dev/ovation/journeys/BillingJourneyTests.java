package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.dialog;
import static dev.ovation.journeys.Hands.field;
import static dev.ovation.journeys.Hands.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bank that wants to know who pays and whose card it is, before its page opens. */
@HouseTest
class BillingJourneyTests {

    private final House house;
    private final String handle = Stage.handle("bo");
    private final String guest = Orders.guestEmail();

    BillingJourneyTests(House house) {
        this.house = house;
    }

    @BeforeEach
    void theBankAsks() {
        Orders.offer(Stage.performer(house, handle, "Bo Brandt", "comedy"), 8000, 5);
        Shop.faults(house, """
                {"billing": {"required": true, "taxIdOf": "BR"}}""");
    }

    @AfterEach
    void theBankAsksNobodyAnyMore() {
        Shop.faults(house, "{}");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("viggio 18: a guest pays with somebody else's card, and after a refusal with his own")
    void theBankKnowsWhoseCardItIs(Screen screen) {
        try (var buyer = Browsers.person(house.address(), screen, ColorScheme.LIGHT)) {
            var page = buyer.newPage();
            wishes(page);
            tells(page, "Who pays", "Ada Silva", "+55 11 98765 4321", "111.444.777-35");
            page.getByLabel("The card is somebody else’s").check();
            tells(page, "Whose card it is", "Bia Souza", "+55 21 99876 5432", "529.982.247-26");
            aWrongDigitBeginsNoPayment(page);

            person(page, "Whose card it is").getByLabel("CPF").fill("529.982.247-25");
            button(page, "Hold $80.00").click();
            assertThat(words(page, "Card owner: Bia Souza")).isVisible();
            assertThat(Browsers.complaints(page)).isEmpty();
            button(page, "Decline").click();

            aLink(page, "Try again").click();
            button(page, "Pay $80.00 with another card").click();
            thePersonIsAskedAnew(page);
            inDialog(page, "Hold $80.00").click();
            assertThat(words(page, "Card owner: Ada Silva")).isVisible();
            button(page, "Pay $80.00").click();
            assertThat(words(page, "$80.00 held, not taken")).isVisible();
        }
    }

    private void wishes(Page page) {
        page.navigate("/@" + handle + "/request");
        page.getByText("Someone else").first().click();
        field(page, "Their name").fill("Theo");
        field(page, "From").fill("Ada");
        field(page, "What should Bo").fill("Theo turns 30 on Saturday and still cannot find Gate B.");
        button(page, "Review and hold $80.00").click();
        field(page, "Your e-mail").fill(guest);
    }

    private void aWrongDigitBeginsNoPayment(Page page) {
        var answer = page.waitForResponse(Pattern.compile("/api/v1/shoutouts$"), button(page, "Hold $80.00")::click);
        assertThat(answer.status()).isEqualTo(422);
        var wrong = person(page, "Whose card it is").getByLabel("CPF");
        assertThat(wrong).isFocused();
        assertThat(wrong).hasAccessibleDescription(Pattern.compile("A digit of this number is wrong"));
        assertThat(person(page, "Who pays").getByLabel("CPF")).not().hasAttribute("aria-invalid", "true");
        assertThat(page).hasURL(Pattern.compile("/request\\?step=check$"));
        assertThat(house.mails(guest)).isEmpty();
        assertThat(Browsers.complaints(page)).isEmpty();
        assertThat(kept(page)).contains("Gate B").doesNotContain("Bia", "Silva", "99876", "529", "1990");
    }

    /** Nothing of it was kept; and what is missing is said before anybody is asked. */
    private static void thePersonIsAskedAnew(Page page) {
        assertThat(dialog(page).getByLabel("Name")).isEmpty();
        inDialog(page, "Hold $80.00").click();
        assertThat(dialog(page).getByLabel("Name")).isFocused();
        assertThat(dialog(page).getByText("Choose the date of birth.")).isVisible();
        assertThat(Browsers.complaints(page)).isEmpty();
        tells(page, "Who pays", "Ada Silva", "+55 11 98765 4321", "111.444.777-35");
    }

    private static void tells(Page page, String who, String name, String phone, String taxId) {
        var person = person(page, who);
        person.getByLabel("Name").fill(name);
        person.getByLabel("Date of birth").fill("1990-05-17");
        person.getByLabel("Phone, with the country code").fill(phone);
        person.getByLabel("CPF").fill(taxId);
    }

    /** What the browser would still know after this page. */
    private static String kept(Page page) {
        return (String) page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])");
    }

    private static Locator person(Page page, String who) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(who).setExact(true));
    }

    private static Locator inDialog(Page page, String name) {
        return dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator aLink(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
