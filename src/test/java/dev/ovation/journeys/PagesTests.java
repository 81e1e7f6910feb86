package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;

/** Every page of fan, studio, settings, agency and staff, with something on it, in light and dark: axe finds nothing. */
@HouseTest
@Import(Shelf.class)
class PagesTests {

    private static final int PATIENCE = 10_000;

    /** Colours on their way from light to dark are nobody's. */
    private static final String UNTIL_NOTHING_MOVES = """
            () => new Promise(done => {
              const moving = () => document.getAnimations().some(one =>
                one.playState === 'running' && Number.isFinite(one.effect.getComputedTiming().endTime));
              const look = () => moving() ? setTimeout(look, 50) : done();
              requestAnimationFrame(() => requestAnimationFrame(look));
            })""";

    /** Between a page's path and the words of the button that opens something on it. */
    private static final String OPENED = " > ";

    private final House house;
    private final Shelf shelf;
    private final String handle = Stage.handle("pages");
    private Person star;
    private Person fan;
    private String open;
    private String paid;
    private String order;
    private String gift;
    private String complained;
    private String unpaid;
    private String guestsOrder;
    private String checkout;
    private Person admin;
    private String managed;
    private String agency;
    private Person agent;

    PagesTests(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
    }

    @BeforeEach
    void somethingHappensOnEveryPage() {
        star = Stage.performer(house, handle);
        fan = house.person("Fan");
        var plan = Shop.plan(star, 999, "month");
        Orders.offer(star, 4900, 5);
        open = post("public", "Open to all", shelf.video(star).toString(), "");
        post("subscribers", "For those who came along", shelf.photo(star).toString(), "");
        paid = post("paid", "For sale", shelf.photo(star).toString(), """
                , "price": {"amount": 500, "currency": "USD"}""");
        fan.put("/api/v1/performers/" + handle + "/following", "").expect(204);
        Shop.subscribed(house, fan, plan);
        order = Orders.paid(house, Orders.placed(fan, handle, 4900));
        var delivered = delivered();
        gift = Orders.look(fan.client(), delivered).expect(200).text("/link");
        complained = delivered();
        fan.put("/api/v1/shoutouts/" + complained + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
        unpaid = Orders.placed(fan, handle, 4900).text("/id");
        var guest = Orders.placed(house, Orders.guestEmail(), handle, 4900);
        guestsOrder = "/orders/" + guest.text("/claimToken");
        checkout = guest.text("/payment/checkoutUrl").replaceFirst("https?://[^/]+", "");
        manage();
        house.person("Applicant")
                .post("/api/v1/me/performer-application", Stage.application(Stage.handle("new"), "Ny Stjerne", "music"))
                .expect(201);
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(Screen screen) {
        var complaints = new ArrayList<String>();
        try (var context = Browsers.person(house.address(), screen, ColorScheme.LIGHT)) {
            context.setDefaultTimeout(PATIENCE);
            pages().forEach((who, paths) -> {
                signIn(context, who);
                try (var page = context.newPage()) {
                    paths.forEach(path -> look(page, path, complaints));
                }
            });
        }
        assertThat(complaints).as("%s", screen).isEmpty();
    }

    @Test
    void aLinkOpensThePerformerWhomTheListDoesNotHave() {
        try (var context = Browsers.person(house.address(), Screen.DESKTOP, ColorScheme.LIGHT)) {
            signIn(context, admin);
            var page = context.newPage();
            page.navigate(managed.replace("q=" + handle, "q=nobody.has.this.name"));
            page.getByText("No performer found").waitFor();
            page.getByText("@" + handle).waitFor();
            page.getByText("We keep 15 % of every sale now.").waitFor();
        }
    }

    private Map<Person, List<String>> pages() {
        var stranger = new Person(fan.account(), "", house.stranger());
        return Map.of(
                stranger,
                List.of("/", "/explore", "/login", "/signup", "/reset", page(""), page("/request"), "/p/" + open,
                        "/p/" + paid, gift, guestsOrder, checkout),
                fan,
                List.of("/", page(""), "/p/" + open, "/library", "/payments", "/me", "/settings", "/shoutouts",
                        "/shoutouts/" + order, "/shoutouts/" + unpaid, "/shoutouts/" + complained, gift,
                        gift + OPENED + "Not what I asked for", "/studio/apply"),
                star,
                List.of("/studio", "/studio/posts", "/studio/new", "/studio/posts/" + open,
                        "/studio/posts/" + open + OPENED + "Add captions", "/studio/plans",
                        "/studio/page", "/studio/money", "/studio/requests", "/studio/requests/" + order,
                        "/studio/offer"),
                house.moderator(),
                List.of("/staff/applications", "/staff/shoutouts", "/staff/shoutouts/" + order,
                        "/staff/shoutouts/" + complained, "/staff/alerts"),
                agent,
                List.of("/agency", "/agency?state=refunded", "/agency/performers", "/agency/earnings"),
                admin,
                List.of("/staff/performers", managed, "/staff/agencies", "/staff/agencies?id=" + agency));
    }

    /** Terms of her own, and an agency that stands before all others; it shares in what is sold from then on. */
    private void manage() {
        admin = house.admin();
        agency = admin.post("/api/v1/staff/agencies", "{\"name\": \"Aa %s\", \"basisPoints\": 1000}".formatted(handle))
                .expect(201)
                .text("/id");
        var id = star.get("/api/v1/me/performer").expect(200).text("/id");
        var terms = "/api/v1/staff/performers/" + id;
        admin.put(terms + "/commission", "{\"basisPoints\": 1500}").expect(204);
        admin.put(terms + "/agency", "{\"agencyId\": \"%s\"}".formatted(agency)).expect(204);
        agent = Agents.person(house, admin, agency);
        Agents.add(admin, agency, Orders.guestEmail()).expect(201);
        Orders.paid(house, Orders.placed(fan, handle, 4900));
        Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "paid").expect(200);
        house.finish();
        managed = "/staff/performers?q=" + handle + "&id=" + id;
    }

    /** The page of a video that was made to order. */
    private String delivered() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 4900));
        star.put("/api/v1/shoutouts/" + id + "/delivery", "{\"mediaId\": \"%s\"}".formatted(shelf.shoutout(star)))
                .expect(202);
        house.finish();
        return id;
    }

    private String page(String below) {
        return "/@" + handle + below;
    }

    private static void look(Page page, String path, List<String> complaints) {
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            var steps = path.split(OPENED);
            page.navigate(steps[0]);
            page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.waitForCondition(() -> page.locator(".mantine-Skeleton-root").count() == 0);
            if (page.getByText("There is nothing here").count() > 0) {
                complaints.add(path + " is not there");
            }
            if (steps.length > 1) {
                page.getByText(steps[1]).first().click();
                page.getByRole(AriaRole.DIALOG).waitFor();
            }
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(UNTIL_NOTHING_MOVES);
                Browsers.complaints(page).forEach(complaint -> complaints.add(path + ", " + scheme + ": " + complaint));
            }
        } catch (PlaywrightException failed) {
            complaints.add(path + " did not come: " + failed.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** By the door of the pages themselves, so that the context has the cookies. */
    private static void signIn(BrowserContext context, Person who) {
        context.clearCookies();
        if (!who.email().isEmpty()) {
            var answer = context.request()
                    .post("/api/v1/sessions", RequestOptions.create()
                            .setData(Map.of("email", who.email(), "password", House.PASSWORD)));
            assertThat(answer.ok()).as(answer.text()).isTrue();
        }
    }

    private String post(String audience, String title, String media, String more) {
        return star.post("/api/v1/posts", """
                {"audience": "%s", "title": "%s", "text": "A few words about it, and a few more.", "media": ["%s"]%s}"""
                .formatted(audience, title, media, more))
                .expect(201)
                .text("/id");
    }
}
