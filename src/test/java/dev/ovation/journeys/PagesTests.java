package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a phone and a desktop, light and dark: axe has nothing to say, and nothing fails on the way. */
@HouseTest
class PagesTests {

    private static final List<String> STRANGERS =
            List.of("/", "/explore", "/login", "/signup", "/reset", "/@{handle}", "/p/{open}", "/p/{locked}");
    private static final List<String> FANS =
            List.of("/", "/explore", "/@{handle}", "/p/{locked}", "/library", "/payments", "/settings", "/studio/apply");
    private static final List<String> PERFORMERS =
            List.of("/studio", "/studio/posts", "/studio/new", "/studio/plans", "/studio/page", "/studio/money");
    private static final List<String> STAFF = List.of("/staff/applications");

    private final House house;
    private final String handle = Stage.handle("ina");
    private final List<String> complaints = new ArrayList<>();

    PagesTests(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "DESKTOP, LIGHT", "DESKTOP, DARK"})
    void nothingIsWrongWithAnyPage(Screen screen, ColorScheme scheme) {
        var performer = Stage.performer(house, handle);
        Shop.plan(performer, 999, "month");
        var places = Map.of(
                "{handle}", handle,
                "{open}", post(performer, "public"),
                "{locked}", post(performer, "subscribers"));
        house.person("Applicant").post("/api/v1/me/performer-application",
                Stage.application(Stage.handle("new"), "New One", "art"));

        visit(screen, scheme, null, STRANGERS, places);
        visit(screen, scheme, house.person("Fan"), FANS, places);
        visit(screen, scheme, performer, PERFORMERS, places);
        visit(screen, scheme, house.moderator(), STAFF, places);

        assertThat(complaints).isEmpty();
    }

    private String post(Person performer, String audience) {
        return performer.post("/api/v1/posts", """
                {"title": "A post for %1$s", "text": "Some words to read, and then some more.", "audience": "%1$s"}"""
                .formatted(audience)).expect(201).text("/id");
    }

    private void visit(Screen screen, ColorScheme scheme, @org.jspecify.annotations.Nullable Person person,
            List<String> paths, Map<String, String> places) {
        try (var context = Browsers.person(house.address(), screen, scheme)) {
            if (person != null) {
                signIn(context, person);
            }
            for (var path : paths) {
                var page = context.newPage();
                look(page, filled(path, places));
                page.close();
            }
        }
    }

    private void look(Page page, String path) {
        page.onPageError(error -> complaints.add(path + " threw " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(path + " asked " + response.url() + ": " + response.status());
            }
        });
        page.navigate(path);
        try {
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        } catch (com.microsoft.playwright.TimeoutError unfinished) {
            complaints.add(path + " does not come to rest or has no heading");
        }
        Browsers.complaints(page).forEach(complaint -> complaints.add(path + " " + complaint));
    }

    private static void signIn(BrowserContext context, Person person) {
        var answer = context.request().post("/api/v1/sessions", RequestOptions.create()
                .setData(Map.of("email", person.email(), "password", House.PASSWORD)));
        assertThat(answer.status()).isEqualTo(201);
    }

    private static String filled(String path, Map<String, String> places) {
        var filled = path;
        for (var place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }
}
