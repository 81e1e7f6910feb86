package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.dialog;
import static dev.ovation.journeys.Hands.field;
import static dev.ovation.journeys.Hands.logsIn;
import static dev.ovation.journeys.Hands.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders that do not go straight on, in a real browser: a no, a change of mind, another card, another owner. */
@HouseTest
class OrderChangesTests {

    private final House house;
    private final String handle = Stage.handle("bo");
    private Person bo;
    private Person mia;

    OrderChangesTests(House house) {
        this.house = house;
    }

    @BeforeEach
    void boOffersVideos() {
        bo = Stage.performer(house, handle, "Bo Brandt", "comedy");
        mia = house.person("Mia");
        Orders.offer(bo, 4500, 5);
    }

    @Test
    @DisplayName("viggio 28: the performer says no, and the buyer reads why")
    void aNoWithItsReason() {
        var id = Orders.paid(house, Orders.placed(mia, handle, 4500));
        try (var performer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT);
                var buyer = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            var phone = performer.newPage();
            logsIn(phone, bo);
            phone.navigate("/studio/requests/" + id);
            button(phone, "Decline").click();
            dialog(phone).getByText("Something else").click();
            inDialog(phone, "Decline").click();
            assertThat(words(phone, "Write a reason")).isVisible();
            field(phone, "What the fan reads").fill("I am afraid of boats.");
            inDialog(phone, "Decline").click();
            assertThat(words(phone, "Nothing to record")).isVisible();

            var page = buyer.newPage();
            logsIn(page, mia);
            page.navigate("/shoutouts/" + id);
            assertThat(words(page, "“I am afraid of boats.”")).isVisible();
        }
        assertThat(Orders.look(mia.client(), id).text("/state")).isEqualTo("declined");
    }

    @Test
    @DisplayName("viggio 15: the buyer takes an order back while nobody has begun")
    void theBuyerCancels() {
        var id = Orders.paid(house, Orders.placed(mia, handle, 4500));
        try (var buyer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var page = buyer.newPage();
            logsIn(page, mia);
            page.navigate("/shoutouts");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("from Bo, for Theo"))
                    .click();
            button(page, "Cancel the order").click();
            assertThat(words(page, "the hold of $45.00 is dropped and you pay nothing")).isVisible();
            inDialog(page, "Cancel the order").click();
            assertThat(words(page, "Your order is cancelled.")).isVisible();
        }
        assertThat(Orders.look(mia.client(), id).text("/state")).isEqualTo("cancelled");
        house.finish();
        assertThat(Orders.look(mia.client(), id).text("/payment/state")).isEqualTo("cancelled");
    }

    @Test
    @DisplayName("viggio 21: a card that was declined is replaced by another one")
    void anotherCard() {
        var placed = Orders.placed(mia, handle, 4500);
        try (var buyer = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var page = buyer.newPage();
            logsIn(page, mia);
            page.navigate("/shoutouts/" + placed.text("/id"));
            button(page, "Hold $45.00").click();
            button(page, "Decline").click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again"))
                    .click();
            button(page, "Pay $45.00 with another card").click();
            button(page, "Pay $45.00").click();
            assertThat(words(page, "$45.00 held, not taken")).isVisible();
        }
        assertThat(Orders.steps(Orders.look(mia.client(), placed.text("/id"))))
                .containsExactly("ordered", "payment_failed", "paid");
    }

    @Test
    @DisplayName("viggio 15: a guest makes an account and, with a confirmed address, takes the order into it")
    void aGuestTakesTheOrderAlong() {
        var email = Orders.guestEmail();
        var placed = Orders.placed(house, email, handle, 4500);
        Orders.paid(house, placed);
        var order = "/orders/" + placed.text("/claimToken");
        try (var guest = Browsers.person(house.address(), Screen.PHONE, ColorScheme.LIGHT)) {
            var page = guest.newPage();
            page.navigate(order);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make an account"))
                    .click();
            field(page, "Name").fill("Mia");
            field(page, "E-mail").fill(email);
            field(page, "Password").fill("a long enough sentence");
            page.getByRole(AriaRole.CHECKBOX).first().check();
            button(page, "Make the account").click();
            page.waitForURL("**" + order);
            button(page, "Keep it in my account").click();
            assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Confirm")))
                    .isVisible();

            page.navigate(house.newestMail(email).link());
            assertThat(words(page, "Your e-mail is confirmed")).isVisible();
            page.navigate(order);
            button(page, "Keep it in my account").click();
            page.waitForURL("**/shoutouts/" + placed.text("/id"));
            assertThat(words(page, "The order is in your account now.")).isVisible();
            page.navigate(order);
            assertThat(words(page, "There is nothing here")).isVisible();
        }
    }

    private static Locator inDialog(Page page, String name) {
        return dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
