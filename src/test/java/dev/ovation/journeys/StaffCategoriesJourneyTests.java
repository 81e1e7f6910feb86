package dev.ovation.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ovation.journeys.Hands.button;
import static dev.ovation.journeys.Hands.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Stage;
import dev.ovation.journeys.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin adds a category, gives it another name and moves it. */
@HouseTest
class StaffCategoriesJourneyTests {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    private final House house;

    StaffCategoriesJourneyTests(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("viggio 6: an admin adds, renames and moves a category on a page")
    void anAdminAddsRenamesAndMovesACategory(Screen screen) {
        var slug = Stage.handle("mimes").replace('_', '-');
        var name = "Silent " + slug;
        try (var staff = Browsers.person(house.address(), screen, ColorScheme.LIGHT)) {
            var page = staff.newPage();
            Hands.logsIn(page, house.admin());
            page.navigate("/staff/categories");
            button(page, "Add").click();
            assertThat(page.getByText("Small letters a to z")).isVisible();
            page.getByLabel("Name", EXACTLY).fill("Mimes");
            page.getByLabel("Slug", EXACTLY).fill(slug);
            button(page, "Add").click();
            field(page, "Name of " + slug).fill(name);
            button(page, "Save the name").click();
            button(page, "Move " + name + " up").click();
            page.waitForCondition(() -> order().indexOf(name) < order().lastIndexOf("\"slug\""));
            assertThat(order()).contains(name).doesNotContain("\"Mimes\"");
            assertThat(Browsers.complaints(page)).isEmpty();
        }
    }

    private String order() {
        return house.stranger().get("/api/v1/categories").body();
    }
}
